import { answerOf, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const post = answerOf(file, POST, 'bevilget')

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Samme interval til begge',
      text: 'Både Karla og Birkehus har fået en halv til en hel time om ugen at vide.',
      given: file,
    },
    {
      name: 'Udførerens tid ligger i intervallet',
      text: 'Karla har fået en halv til en hel time om ugen. Birkehus planlægger med tre kvarter.',
      given: withAnswer(file, POST, { ...post, toldProvider: { from: 45, to: 45, unit: 'minutter', per: 'uge' } }),
    },
  ],
  fails: [
    {
      name: 'Kun udføreren kender tiden',
      text: 'Birkehus har fået en time om ugen til Karlas post. I afgørelsen til Karla står der ikke noget om tid.',
      given: withAnswer(file, POST, without(post, 'extent')),
      at: '/answers/0/answer/extent',
    },
    {
      name: 'Udføreren har fået mindre',
      text: 'Karla er bevilget en halv til en hel time om ugen, men Birkehus har fået et kvarter.',
      given: withAnswer(file, POST, { ...post, toldProvider: { from: 15, to: 15, unit: 'minutter', per: 'uge' } }),
      at: '/answers/0/answer/toldProvider',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen skal give hjælp',
      text: 'Alt er afslået.',
      given: aCase({ answers: file.answers.slice(1) }),
    },
  ],
  unknown: [
    {
      name: 'Bestillingen er ikke med',
      text: 'Sagen siger ikke, hvad udføreren har fået at vide.',
      given: withAnswer(file, POST, without(post, 'toldProvider')),
    },
  ],
}
