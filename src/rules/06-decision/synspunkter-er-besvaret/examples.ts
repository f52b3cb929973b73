import { answerOf, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, aCaseWithout, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const [lonely] = file.views ?? []

function replied(reply?: string, words = lonely?.words ?? ''): CaseFile {
  if (lonely === undefined) return file
  const view = { ...without(lonely, 'reply'), words }
  return { ...file, views: [reply === undefined ? view : { ...view, reply }] }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ensomheden får et svar',
      text: 'Karla siger, at det er ensomt at handle alene. Svaret fortæller om fælles indkøb i værestedet.',
      given: file,
    },
    {
      name: 'Begrundelsen svarer',
      text: 'Karla siger, at hun går i stå, når hun handler alene. Vurderingen siger, hvad bostøtten har set, når hun handler alene.',
      given: replied(undefined, 'Jeg går i stå, når jeg handler alene hver uge.'),
    },
  ],
  fails: [
    {
      name: 'Det er noteret',
      text: 'Karla siger, at det er ensomt at handle alene. Svaret lyder: »Det er noteret og indgår i sagen.«',
      given: replied('Det er noteret og indgår i sagen.'),
      at: '/views/0/reply',
    },
    {
      name: 'Intet svar',
      text: 'Karla siger, at hun bliver svimmel i køen. Afgørelsen nævner det ikke.',
      given: replied(undefined, 'Jeg bliver svimmel i køen ved kassen.'),
      at: '/views/0/words',
    },
  ],
  notApplicable: [
    {
      name: 'Karla får det hele',
      text: 'Begge behov er bevilget.',
      given: withAnswer(file, INDKOEB, answerOf(file, POST, 'bevilget')),
    },
    {
      name: 'Ingen indvendinger',
      text: 'Karla har ikke sagt noget imod.',
      given: aCase({ views: [] }),
    },
  ],
  unknown: [
    {
      name: 'Synspunkterne er ikke med',
      text: 'Sagen siger ikke, hvad Karla har sagt imod.',
      given: aCaseWithout('views'),
    },
  ],
}
