import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const known = aCase().sources.map((source) =>
  source.kind === 'udfoerer' ? { ...source, knownToCitizen: true } : source,
)

const bySpeech = aCase().sources.map((source) =>
  source.kind === 'udfoerer' ? { ...without(source, 'knownToCitizen'), form: 'mundtlig' as const } : source,
)

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Hørt om bostøttens notat',
      text: 'Afslaget på indkøb bygger på bostøttens notat. Karla fik det sendt med to ugers frist og svarede.',
      given: aCase(),
    },
    {
      name: 'Kun kilden er nævnt i høringen',
      text: 'Høringen nævner ikke den enkelte oplysning, men bostøttens notat blev sendt til Karla som helhed.',
      given: aCase({ partshoeringer: (aCase().partshoeringer ?? []).map((one) => ({ ...one, statements: [] })) }),
    },
  ],
  fails: [
    {
      name: 'Ingen høring',
      text: 'Afslaget på indkøb bygger på bostøttens notat, som kommunen selv indhentede. Karla kendte det ikke og er ikke hørt.',
      given: aCase({ partshoeringer: [] }),
      at: '/statements/3/text',
    },
    {
      name: 'Set af kommunen selv, og ikke fortalt',
      text: 'Kommunens egen terapeut så Karla købe ind og skrev det ned. Notatet afgjorde afslaget, og Karla har ikke hørt om det.',
      given: aCase({
        partshoeringer: [],
        sources: aCase().sources.map((source) =>
          source.kind === 'udfoerer' ? { ...source, kind: 'kommunens-vurdering', knownToCitizen: false } : source,
        ),
        statements: aCase().statements.map((one) => ({ ...one, topic: 'konsekvens' })),
      }),
      at: '/statements/3/text',
    },
    {
      name: 'Sagt i telefonen af en anden',
      text: 'Afslaget bygger på, hvad bostøtten sagde i telefonen til kommunen. Det er ikke skrevet ind, om Karla kender det, og hun er ikke hørt.',
      given: aCase({ partshoeringer: [], sources: bySpeech }),
      at: '/statements/3/text',
    },
    {
      name: 'Hørt om noget andet',
      text: 'Karla blev hørt om lægens udtalelse. Men det var bostøttens notat, der afgjorde afslaget på indkøb.',
      given: aCase({
        partshoeringer: (aCase().partshoeringer ?? []).map((one) => ({
          ...one,
          statements: [],
          sources: one.sources.filter((id) => id.includes('laege')),
        })),
      }),
      at: '/statements/3/text',
    },
  ],
  notApplicable: [
    {
      name: 'Kommunens egen mening',
      text: 'Afslaget på indkøb bygger på kommunens vurdering af det, Karla selv har fortalt. Om den skal der ikke høres.',
      given: aCase({
        partshoeringer: [],
        sources: aCase().sources.map((source) =>
          source.kind === 'udfoerer' ? { ...source, kind: 'kommunens-vurdering', knownToCitizen: false } : source,
        ),
        statements: aCase().statements.map((one) => ({ ...one, topic: 'andet' })),
      }),
    },
    {
      name: 'Ikke afgjort endnu',
      text: 'Sagen er ved at blive vurderet. Høringen kan nås.',
      given: aCaseWithout('decision', 'partshoeringer'),
    },
    {
      name: 'Karla kendte notatet',
      text: 'Karla har selv læst bostøttens notat igennem og vidste, at det lå i sagen.',
      given: aCase({ sources: known, partshoeringer: [] }),
    },
  ],
  unknown: [
    {
      name: 'Det er ikke oplyst, om der er hørt',
      text: 'Sagen er skrevet ind uden noget om partshøring.',
      given: aCaseWithout('partshoeringer'),
    },
    {
      name: 'Det er ikke oplyst, om Karla kendte notatet',
      text: 'Der er ikke hørt. Om Karla vidste, at bostøttens notat lå i sagen, er ikke skrevet ind.',
      given: aCase({
        partshoeringer: [],
        sources: aCase().sources.map(({ id, kind, title, date, form, obtained }) => ({
          id,
          kind,
          title,
          date,
          form,
          ...(obtained === undefined ? {} : { obtained }),
        })),
      }),
    },
  ],
}
