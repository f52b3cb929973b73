import type { PlainDate } from '../../../base/date.ts'
import type { Lang, Words } from '../../../base/words.ts'
import {
  SURVEY_ANSWERS,
  SURVEY_INDICATORS,
  type SurveyAnswer,
  type SurveyIndicator,
  surveyOn,
  surveySources,
} from '../../../stages/13-learning/indicator.ts'
import type { Reading } from '../../../stages/13-learning/self-check/self-check.ts'
import type { Field, Values } from '../../form/field.ts'
import type { FormReader } from '../../form/form-reader.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ANSWER: Readonly<Record<SurveyAnswer, Words>> = {
  ja: w('Ja', 'Yes'),
  nej: w('Nej', 'No'),
  'ikke-relevant': w('Ikke relevant', 'Not relevant'),
  'kan-ikke-ses': w('Kan ikke ses', 'Can’t be seen'),
}
const WORDS = {
  legend: w('Indikatorer for god praksis (frivilligt)', 'Indicators of good practice (optional)'),
  // A radio button that is chosen can't be unchosen without script.
  none: w('Ikke besvaret', 'Not answered'),
  told: w('Indikatorer', 'Indicators'),
} as const

const nameOf = ({ id }: SurveyIndicator): string => `indikator-${id}`

/** What is asked of a decision of a day: one question with its definition for each indicator, none answered beforehand. */
export function surveyField(day: PlainDate): Field {
  return { kind: 'group', legend: WORDS.legend, fields: surveyOn(day).map((one) => question(one, day)) }
}

function question(indicator: SurveyIndicator, day: PlainDate): Field {
  const { question: label, means, relevant } = indicator
  const law = surveySources(indicator, day)
    .map(({ short }) => short)
    .join(', ')
  return {
    kind: 'radios',
    name: nameOf(indicator),
    label,
    hint: w(`${means.da} Relevant: ${relevant.da} (${law})`, `${means.en} Relevant: ${relevant.en} (${law})`),
    // That it may be left open is said once, in the legend.
    required: true,
    isInRow: true,
    options: [...SURVEY_ANSWERS.map((value) => ({ value, label: ANSWER[value] })), { value: '', label: WORDS.none }],
  }
}

/** What was answered; a question left open is in it by nothing. */
export function readAnswers(form: FormReader, day: PlainDate): Pick<Reading, 'answers'> {
  const told = surveyOn(day).flatMap((one) => {
    const answer = form.optionalOneOf(nameOf(one), SURVEY_ANSWERS)
    return answer === undefined ? [] : [[one.id, answer] as const]
  })
  return told.length === 0 ? {} : { answers: Object.fromEntries(told) }
}

/** What the form is filled with. */
export function valuesOfAnswers({ answers = {} }: Pick<Reading, 'answers'>): Values {
  return Object.fromEntries(
    SURVEY_INDICATORS.flatMap((one) => {
      const answer = answers[one.id]
      return answer === undefined ? [] : [[nameOf(one), [answer]] as const]
    }),
  )
}

/** What one answered, in one line; empty where that is nothing. */
export function answersWords({ answers = {} }: Pick<Reading, 'answers'>, lang: Lang): string {
  const told = SURVEY_INDICATORS.flatMap(({ id, label }) => {
    const answer = answers[id]
    return answer === undefined ? [] : [`${label[lang]}: ${ANSWER[answer][lang].toLowerCase()}`]
  })
  return told.length === 0 ? '' : ` ${WORDS.told[lang]}: ${told.join('; ')}.`
}
