import { minorsQuestions } from '@/content/en/facts/minors'
import { personQuestions } from '@/content/en/facts/person'
import { stayQuestions } from '@/content/en/facts/stay'
import { check } from '@/content/en/ui/check'
import { question } from '@/content/en/ui/question'
import type { VoiceText } from '@/content/language'
import type { QuestionText } from '@/content/sentences'

/** What speaks to the reader in a question; its answers are in the first person. */
const spoken = ({ question, hint, why, findOut }: QuestionText) => ({
  question,
  ...(hint !== undefined && { hint }),
  why,
  findOut,
})

/**
 * What speaks to a minor, for the languages that do so in other words: the questions that the stay of unaccompanied minors
 * asks, and the screens around them. English has one form for everybody, so these are the ordinary sentences, and no page in
 * English loads them.
 */
export const voiceText = {
  questions: {
    dateOfBirth: spoken(personQuestions.dateOfBirth),
    nationalityGroup: spoken(personQuestions.nationalityGroup),
    identityPaper: spoken(personQuestions.identityPaper),
    protectionProcedure: {
      ...spoken(personQuestions.protectionProcedure),
      optionHints: personQuestions.protectionProcedure.optionHints,
    },
    publicOrderConcern: spoken(personQuestions.publicOrderConcern),
    currentStay: spoken(stayQuestions.currentStay),
    accompanyingAdult: spoken(minorsQuestions.accompanyingAdult),
    minorIdentification: spoken(minorsQuestions.minorIdentification),
    guardianFiling: spoken(minorsQuestions.guardianFiling),
    minorFileContents: spoken(minorsQuestions.minorFileContents),
    identitySteps: spoken(minorsQuestions.identitySteps),
    familySteps: spoken(minorsQuestions.familySteps),
    publicOrderDecision: spoken(minorsQuestions.publicOrderDecision),
    parentsWhereabouts: spoken(minorsQuestions.parentsWhereabouts),
    returnExploitationRisk: spoken(minorsQuestions.returnExploitationRisk),
    returnCare: spoken(minorsQuestions.returnCare),
    regularSchooling: spoken(minorsQuestions.regularSchooling),
    minorDocument: spoken(minorsQuestions.minorDocument),
  },
  screens: {
    question: {
      changing: question.changing,
      several: question.several,
      errors: question.errors,
    },
    check: {
      answers: {
        title: check.answers.title,
        lead: check.answers.lead,
        stale: check.answers.stale,
        conflictLead: check.answers.conflictLead,
      },
      shared: check.shared,
    },
  },
} as const satisfies VoiceText
