import type { SourceId } from '../../../stages/00-case/case-id.ts'
import { aStatement, refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const general = aStatement({
  topic: 'ressource',
  text: 'Karla har mange ressourcer og klarer de fleste ting i hverdagen.',
})
const diagnosis = aStatement({
  source: 'kilde-laege' as SourceId,
  topic: 'diagnose',
  points: 'taler-for',
  text: 'Karla har angst.',
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ressourcer, der handler om indkøb',
      text: 'Bostøtten skriver, at Karla har mange ressourcer, og at hun hver uge selv handler efter en seddel.',
      given: refusedOn([{ ...general, text: `${general.text} Hun handler selv ind hver uge efter en seddel.` }]),
    },
    {
      name: 'En almindelig og en målrettet',
      text: 'Sagen har både en diagnose og bostøttens beskrivelse af, hvordan Karla køber ind.',
      given: aCase({ statements: [...aCase().statements, diagnosis] }),
    },
  ],
  fails: [
    {
      name: 'Gode ressourcer',
      text: 'Indkøb er afslået, fordi Karla har mange ressourcer og klarer de fleste ting. Ingen har skrevet om indkøb.',
      given: refusedOn([general]),
      at: '/statements/2/text',
    },
    {
      name: 'Kun diagnosen',
      text: 'Lægen har skrevet, at Karla har angst. Ikke hvad det betyder, når hun skal handle. Indkøb er afslået.',
      given: refusedOn([diagnosis]),
      at: '/statements/2/text',
    },
    {
      name: 'Sagt om hele hverdagen',
      text: 'Bostøtten skriver kun, at Karla klarer sig godt. Det er ikke sagt om noget bestemt.',
      given: refusedOn([{ ...general, needs: [], text: 'Karla klarer sig godt.' }]),
      at: '/statements/2/text',
    },
  ],
  notApplicable: [
    {
      name: 'Intet er afvist',
      text: 'Karla fik den støtte til post, hun søgte om.',
      given: aCase({
        needs: aCase().needs.filter(({ id }) => id !== INDKOEB),
        answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
      }),
    },
  ],
  unknown: [
    {
      name: 'Ingen oplysninger er givet videre',
      text: 'Afgørelsen er taget ud af sit system uden de oplysninger, den bygger på.',
      given: { ...aCase({ sources: [], statements: [] }), isInformationUntold: true },
    },
  ],
}
