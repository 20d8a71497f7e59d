import type { Guide } from '@/content/law/guides'

/** International protection: arts 49–57/36. The rules for applications from 12 June 2026 are those of the EU pact. */
export const internationalProtectionGuide = {
  forWhom: {
    'one-application': ['practice:protection-single-examination'],
    'not-medical': ['aliens-act:48/4:§1'],
    'child-alone': ['practice:minors-may-ask-protection'],
  },
  whereAndHow: {
    'ask-in-person': ['aliens-act:50:§1', 'practice:protection-asking-place'],
    'late-is-no-bar': ['practice:protection-asking-place'],
    registration: ['aliens-act:50:§2', 'aliens-act:50:§3'],
    'chosen-address': ['aliens-act:51/2', 'aliens-act:57/8'],
    language: ['aliens-act:51/4:§1'],
    interview: ['cgrs-decree:18:§2', 'aliens-act:57/5quater'],
    decision: ['aliens-act:57/6:§1'],
    priority: ['aliens-act:57/6:§2'],
    'plainly-unfounded': ['aliens-act:57/6/1:§1', 'aliens-act:57/6/1:§2'],
  },
  papers: {
    'first-papers': ['practice:protection-receipts'],
    'orange-card': ['practice:protection-certificate'],
    'refugee-card': ['aliens-act:49:§1'],
    'subsidiary-card': ['aliens-act:49/2:§2', 'aliens-act:49/2:§3'],
    'first-card': ['practice:protection-card-first'],
    'card-renewal': ['practice:protection-card-renewal'],
  },
  cost: { 'no-fee': ['aliens-act:1/1'] },
  goodToKnow: {
    'no-removal': ['aliens-act:49/3/1'],
    'later-requests': ['aliens-act:57/6:§3:5°', 'aliens-act:50:§5'],
    'new-rules': ['practice:protection-new-rules'],
  },
} as const satisfies Guide

/** Temporary protection: arts 57/29–57/36 and the decision of the Council on Ukraine. */
export const temporaryProtectionGuide = {
  forWhom: {
    groups: ['aliens-act:57/29', 'eu-decision-2022-382:2'],
    'home-in-ukraine': ['eu-decision-2022-382:2'],
    'left-out': ['aliens-act:57/32:§1', 'aliens-act:57/30:§2'],
  },
  whereAndHow: {
    'registration-centre': ['practice:temporary-protection-registration'],
    municipality: ['practice:temporary-protection-card'],
    'back-in-belgium': ['aliens-act:57/33'],
  },
  papers: {
    'a-card': ['aliens-act:57/30:§1', 'practice:temporary-protection-card'],
    renewal: ['aliens-act:57/30:§1', 'practice:temporary-protection-card'],
    'until-2027': ['practice:temporary-protection-until'],
  },
  cost: { 'no-fee': ['aliens-act:1/1'] },
  goodToKnow: {
    family: ['aliens-act:57/34', 'aliens-act:57/34/1'],
    asylum: ['aliens-act:50:§1', 'aliens-act:51/9'],
    'at-the-end': ['aliens-act:57/36:§1', 'aliens-act:57/36:§2'],
  },
} as const satisfies Guide
