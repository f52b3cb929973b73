import type { ArgumentReply } from '../../../stages/09-reassessment/genvurdering.ts'
import { aComplainedCase, aReassessedCase, AENDRING, GENVURDERING } from '../../../stages/appealed-case.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const [answer] = AENDRING.answers
const replied = (replies: readonly ArgumentReply[], why = 'Vi fastholder afgørelsen.'): WholeCase =>
  aReassessedCase({ parts: [{ kind: 'fastholdt', need: INDKOEB, replies, why }] })
const argument = 'Bostøtten kender kun de gode uger.'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Begge argumenter',
      text: 'Karla siger to ting i klagen. Der er svaret på begge.',
      given: aReassessedCase(),
    },
    {
      name: 'Medgivet',
      text: 'Svaret giver Karla ret i, at december ikke var belyst, og siger, hvad søsteren så har fortalt.',
      given: replied([
        { argument, reply: 'Det har du ret i. Vi har ringet til din søster, som købte ind tre gange i december.' },
      ]),
    },
  ],
  fails: [
    {
      name: 'Vi fastholder',
      text: 'Karla siger, at bostøtten kun kender de gode uger. Svaret lyder: »Vi fastholder afgørelsen.«',
      given: replied([{ argument, reply: 'Vi fastholder afgørelsen.' }]),
      at: '/genvurderinger/0/parts/0/replies/0/reply',
    },
    {
      name: 'Ingen anledning til ændringer',
      text: 'Svaret lyder: »Klagen giver ikke anledning til at ændre afgørelsen.«',
      given: replied([{ argument, reply: 'Klagen giver ikke anledning til at ændre afgørelsen.' }]),
      at: '/genvurderinger/0/parts/0/replies/0/reply',
    },
    {
      name: 'Argumenterne er ikke taget op',
      text: 'Genvurderingen siger kun, at afgørelsen fastholdes.',
      given: replied([]),
      at: '/genvurderinger/0/parts/0/replies',
    },
  ],
  notApplicable: [
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
    { name: 'Ikke begyndt', text: 'Karla har klaget, og genvurderingen er ikke begyndt.', given: aComplainedCase() },
    {
      name: 'Medhold',
      text: 'Karla får den hjælp, hun bad om.',
      given: aReassessedCase({
        parts: [
          {
            kind: 'aendret',
            need: INDKOEB,
            reason: 'begrundelse-holdt-ikke',
            why: 'De dårlige uger var ikke belyst.',
            answer,
          },
        ],
      }),
    },
    {
      name: 'I gang',
      text: 'Genvurderingen er begyndt, og ingen behov er læst endnu.',
      given: aReassessedCase({}, {}, { genvurderinger: [{ ...GENVURDERING, parts: [] }] }),
    },
  ],
  unknown: [{ name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() }],
}
