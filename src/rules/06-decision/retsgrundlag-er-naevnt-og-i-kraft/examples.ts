import { plainDate } from '../../../base/date.ts'
import type { ProvisionRef } from '../../../law/provision.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aChildCase, answerOf, withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** Both needs decided under one provision, on a day. */
function decidedUnder(file: CaseFile, provision: ProvisionRef, on: string): CaseFile {
  const answers = file.answers.map((one) => ({
    ...one,
    answer: 'provision' in one.answer ? { ...one.answer, provision } : one.answer,
  }))
  return {
    ...file,
    answers,
    ...(file.decision === undefined ? {} : { decision: { ...file.decision, on: plainDate(on) } }),
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: '§ 85 i 2025',
      text: 'Begge svar hviler på servicelovens § 85, som gælder.',
      given: aCase(),
    },
    {
      name: '§ 41 i serviceloven, mens den gjaldt',
      text: 'Forældrene fik i november 2023 svar efter servicelovens § 41. Den gjaldt dengang.',
      given: decidedUnder(aChildCase(), { act: 'SEL', paragraph: '41' }, '2023-11-20'),
    },
    {
      name: 'Et barns hjælp efter barnets lov',
      text: 'Familien får svar efter barnets lov § 32 i 2025.',
      given: aChildCase(),
    },
  ],
  fails: [
    {
      name: '§ 41 i serviceloven, efter at den var væk',
      text: 'Forældrene fik den 1. februar 2024 svar efter servicelovens § 41. Da stod reglen i barnets lov § 86.',
      given: decidedUnder(aChildCase(), { act: 'SEL', paragraph: '41' }, '2024-02-01'),
      at: '/answers/0/answer/provision',
    },
    {
      name: 'Barnets lov før den gjaldt',
      text: 'Afgørelsen er fra december 2023 og henviser til barnets lov § 86, som først gjaldt fra nytår.',
      given: decidedUnder(aChildCase(), { act: 'BL', paragraph: '86' }, '2023-12-12'),
      at: '/answers/0/answer/provision',
    },
    {
      name: 'Ingen paragraf',
      text: 'Afslaget på indkøb siger ikke, hvilken paragraf det hviler på.',
      given: withAnswer(aCase(), INDKOEB, {
        ...answerOf(aCase(), INDKOEB, 'afslag'),
        provision: { act: 'SEL', paragraph: '' },
      }),
      at: '/answers/1/answer/provision',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen svar endnu',
      text: 'Der er ikke svaret på nogen behov.',
      given: aCase({ answers: [] }),
    },
  ],
  unknown: [
    {
      name: 'En paragraf, vi ikke kender',
      text: 'Svarene hviler på en paragraf, som Holdbar ikke kender datoerne for.',
      given: decidedUnder(aCase(), { act: 'SEL', paragraph: '190' }, '2025-03-03'),
    },
  ],
}
