import { plainDate } from '../../../base/date.ts'
import type { SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import type { Genvurdering } from '../../../stages/09-reassessment/genvurdering.ts'
import { aComplainedCase, aReassessedCase, GENVURDERING } from '../../../stages/appealed-case.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** After the decision Karla's sister has written about the weeks when nothing is bought. */
function withLetter(why: string, change: Partial<Genvurdering> = {}, date = '2025-03-28'): WholeCase {
  const [part] = GENVURDERING.parts
  const file = aReassessedCase({
    parts: part?.kind === 'fastholdt' ? [{ ...part, replies: [], why }] : [],
    ...change,
  })
  return {
    ...file,
    sources: [
      ...file.sources,
      {
        id: 'kilde-brev' as SourceId,
        kind: 'paaroerende',
        title: 'Brev fra Signe',
        date: plainDate(date),
        form: 'skriftlig',
        obtained: 'fra-borgeren',
      },
    ],
    statements: [
      ...file.statements,
      {
        id: 'opl-brev' as StatementId,
        source: 'kilde-brev' as SourceId,
        needs: [INDKOEB],
        topic: 'konsekvens',
        points: 'taler-for',
        text: 'Tre gange i vinter stod køleskabet tomt, da jeg kom på besøg.',
        verbatim: true,
      },
    ],
  }
}
const NOTHING = 'Birkehus har fulgt Karla hver torsdag siden oktober.'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Brevet er taget op',
      text: 'Søsteren har skrevet om et tomt køleskab. Genvurderingen siger, at det var i uger, hvor Karla var indlagt.',
      given: withLetter('Køleskabet var tomt i de uger, hvor Karla var indlagt.'),
    },
    {
      name: 'Brevet er taget op, og lægen har ikke skrevet noget nyt',
      text: 'Genvurderingen siger, hvad brevet om køleskabet betyder, og at der ikke er andet nyt.',
      given: withLetter('Køleskabet var tomt, mens Karla var indlagt. Der er ikke kommet andre nye oplysninger.'),
    },
  ],
  fails: [
    {
      name: 'Brevet er ikke nævnt',
      text: 'Søsteren har skrevet om et tomt køleskab. Genvurderingen siger kun, hvad bostøtten har set.',
      given: withLetter(NOTHING),
      at: '/genvurderinger/0/parts/0/why',
    },
    {
      name: 'Der skulle ikke være noget nyt',
      text: 'Søsteren har skrevet om et tomt køleskab. Genvurderingen siger, at klagen ikke indeholder nye oplysninger.',
      given: withLetter('Klagen indeholder ikke nye oplysninger. Afgørelsen fastholdes.'),
      at: '/genvurderinger/0/parts/0/why',
    },
    {
      name: 'Et ældre brev kom med klagen',
      text: 'Brevet er fra før afgørelsen, men kom først med klagen. Genvurderingen nævner det ikke.',
      given: withLetter(NOTHING, { newSources: ['kilde-brev' as SourceId] }, '2025-02-20'),
      at: '/genvurderinger/0/parts/0/why',
    },
  ],
  notApplicable: [
    { name: 'Ingen klage', text: 'Karla har ikke klaget.', given: { ...aCase(), complaints: [] } },
    { name: 'Ikke færdig', text: 'Karla har klaget, og genvurderingen er ikke begyndt.', given: aComplainedCase() },
    { name: 'Intet nyt', text: 'Der er ikke kommet nye oplysninger.', given: aReassessedCase() },
    {
      name: 'Det kom bagefter',
      text: 'Brevet er skrevet, efter at genvurderingen var færdig.',
      given: withLetter(NOTHING, {}, '2025-05-02'),
    },
  ],
  unknown: [{ name: 'Klager er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() }],
}
