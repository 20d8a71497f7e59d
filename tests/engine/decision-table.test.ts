import { describe, expect, test } from 'vitest'
import { citations } from '@/content/law/citations'
import { dmnOf } from '@/machines/decisions/dmn'
import { decisionTableOf } from '@/machines/decisions/table'
import { ask, conclude, condition } from '@/machines/engine/condition'
import { machineOf } from '@/machines/engine/machine'
import { appliesIf, defineProcedure } from '@/machines/engine/procedure'
import { readDecisions } from '@/tests/support/dmn'

const always = ['aliens-act:9ter:§3:2°'] as const
const since2024 = ['aliens-act:57/37'] as const
const why = 'A doubt about illness is for the doctor.'

/** Asks one fact twice, has a rule about doubt, a stage that may not apply, and a text that is new. */
const small = defineProcedure({
  id: 'small',
  kind: 'application',
  stages: {
    first: {
      gate: true,
      conditions: {
        ill: condition({
          illness: ask('seriousIllness', { yes: 'age', no: 'healthy' }, { unsure: 'doctor', why }),
          age: ask('majority', { adult: 'again', 'under-18': 'child' }),
          again: ask('seriousIllness', { yes: 'serious', no: 'healthy' }),
          serious: conclude('met', { basis: always }),
          child: conclude('to-verify', { basis: since2024 }),
          healthy: conclude('not-applicable', { basis: since2024 }),
          doctor: conclude('to-verify', { basis: always }),
        }),
      },
    },
    second: {
      gate: true,
      appliesIf: appliesIf('majority', ['adult'], {
        basis: always,
        doubt: { applies: 'open', why: 'Nobody can tell before the test of age.' },
      }),
      conditions: {
        healthy: condition({
          illness: ask('seriousIllness', { yes: 'no', no: 'yes' }),
          yes: conclude('met', { basis: always }),
          no: conclude('unmet', { basis: always }),
        }),
      },
    },
  },
})

const [ill, healthy] = machineOf(small).rules.map(decisionTableOf)
const rowsOf = (table: typeof ill) =>
  table?.rows.map(({ when, day, ending, status }) => [Object.fromEntries(when), day?.within, ending, status])

describe('a condition as a table', () => {
  test('has a row for each way, a fact that is asked twice keeping its answer', () => {
    expect(ill).toMatchObject({ stage: 'first', condition: 'ill', inputs: ['seriousIllness', 'majority'] })
    expect(rowsOf(ill)).toEqual([
      [{ seriousIllness: ['yes'], majority: ['adult'] }, undefined, 'serious', 'met'],
      [{ seriousIllness: ['yes'], majority: ['under-18'] }, true, 'child', 'to-verify'],
      [{ seriousIllness: ['yes'], majority: ['under-18'] }, false, 'child', 'not-applicable'],
      [{ seriousIllness: ['no'] }, undefined, 'healthy', 'not-applicable'],
      [{ seriousIllness: ['unsure'] }, undefined, 'doctor', 'to-verify'],
    ])
    expect(ill?.rows[1]?.day?.spans).toEqual([citations['aliens-act:57/37'].inForce])
  })
  test('leaves open what its stage leaves open', () => {
    expect(healthy?.inputs).toEqual(['majority', 'seriousIllness'])
    expect(rowsOf(healthy)).toEqual([
      [{ majority: ['under-18'] }, undefined, 'doesNotApply', 'not-applicable'],
      [{ majority: ['adult'], seriousIllness: ['yes'] }, undefined, 'no', 'unmet'],
      [{ majority: ['adult'], seriousIllness: ['no'] }, undefined, 'yes', 'met'],
      [{ majority: ['unsure'] }, undefined, 'inDoubt', 'to-verify'],
    ])
  })
})

describe('a procedure as DMN', () => {
  const xml = dmnOf(small, 'a < b & c')
  const lines = xml.split('\n').map((line) => line.trim())

  test('says what it is, and names each input once, with its answers', () => {
    expect(lines.slice(0, 8)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<definitions xmlns="https://www.omg.org/spec/DMN/20211108/MODEL/" id="definitions" name="small" namespace="urn:residence-routes-belgium:decisions:small">',
      '<description>a &lt; b &amp; c</description>',
      '<itemDefinition id="type-seriousIllness" name="t_seriousIllness">',
      '<typeRef>string</typeRef>',
      '<allowedValues><text>"yes", "no", "unsure"</text></allowedValues>',
      '</itemDefinition>',
      '<itemDefinition id="type-majority" name="t_majority">',
    ])
    expect(lines.filter((line) => line.startsWith('<inputData'))).toEqual([
      '<inputData id="input-seriousIllness" name="seriousIllness"><variable name="seriousIllness" typeRef="t_seriousIllness"/></inputData>',
      '<inputData id="input-majority" name="majority"><variable name="majority" typeRef="t_majority"/></inputData>',
      '<inputData id="input-referenceDay" name="referenceDay"><variable name="referenceDay" typeRef="date"/></inputData>',
    ])
    expect(xml.endsWith('</definitions>\n')).toBe(true)
  })
  test('reads the day only where a text is not always in force', () => {
    expect(readDecisions(xml).map(({ name, inputs }) => [name, inputs])).toEqual([
      ['ill', ['seriousIllness', 'majority', 'referenceDay']],
      ['healthy', ['majority', 'seriousIllness']],
    ])
    expect(lines.filter((line) => line.includes('href="#input-referenceDay"'))).toHaveLength(1)
  })
  test('writes a row as cells, a dash for any answer', () => {
    expect(lines.filter((line) => line.startsWith('<rule>')).slice(1, 4)).toEqual([
      '<rule><inputEntry><text>"yes"</text></inputEntry><inputEntry><text>"under-18"</text></inputEntry><inputEntry><text>&gt;= date("2024-09-01")</text></inputEntry><outputEntry><text>"child"</text></outputEntry><outputEntry><text>"to-verify"</text></outputEntry></rule>',
      '<rule><inputEntry><text>"yes"</text></inputEntry><inputEntry><text>"under-18"</text></inputEntry><inputEntry><text>not(&gt;= date("2024-09-01"))</text></inputEntry><outputEntry><text>"child"</text></outputEntry><outputEntry><text>"not-applicable"</text></outputEntry></rule>',
      '<rule><inputEntry><text>"no"</text></inputEntry><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>"healthy"</text></outputEntry><outputEntry><text>"not-applicable"</text></outputEntry></rule>',
    ])
  })
})
