import type { CaseFile } from '../../../stages/case-file.ts'
import { answerOf, withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const refused = answerOf(file, INDKOEB, 'afslag')

/** Shopping refused in these words, and nothing else said of it anywhere. */
function refusedWith(reason: string, assessment: string): CaseFile {
  const answered = withAnswer(file, INDKOEB, { ...refused, reason })
  return {
    ...answered,
    needs: answered.needs.map((need) => (need.id === INDKOEB ? without(need, 'personkreds') : need)),
    assessments: withChanged(file.assessments, INDKOEB, { text: assessment }),
  }
}

/** Shopping is all there is, and what is said of it stands in what is said of the decision. */
export function toldAsAWhole(summary: string): CaseFile {
  const given = refusedWith('Se afgørelsen.', '')
  return {
    ...given,
    needs: given.needs.filter(({ id }) => id === INDKOEB),
    answers: given.answers.filter(({ need }) => need === INDKOEB),
    assessments: given.assessments.filter(({ need }) => need === INDKOEB),
    ...(given.decision === undefined ? {} : { decision: { ...given.decision, summary } }),
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Kort, men om Karla',
      text: 'Indkøb er afslået, fordi Karla selv køber ind hver uge. Det er en kort begrundelse, men den handler om hende.',
      given: file,
    },
    {
      name: 'En sætning med vægt på det, bostøtten har set',
      text: 'Afslaget siger, at bostøtten har set Karla handle alene siden oktober.',
      given: refusedWith('Bostøtten har set dig handle alene efter en seddel siden oktober.', ''),
    },
    {
      name: 'Ét ord om Karla i svaret og resten i vurderingen',
      text: 'Svaret siger, at Karla selv køber ind om torsdagen. Hvem der har set det, står i vurderingen.',
      given: withAnswer(file, INDKOEB, { ...refused, reason: 'Du køber selv ind hver torsdag.' }),
    },
  ],
  fails: [
    {
      name: 'Standardsætning uden vurdering',
      text: 'Afslaget siger: »Efter en samlet vurdering er du ikke omfattet af personkredsen for § 85.« Der står ikke mere noget sted.',
      given: refusedWith('Efter en samlet vurdering er du ikke omfattet af personkredsen for § 85.', ''),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Svaret henviser til en afgørelse, der heller ikke siger noget',
      text: 'Karla søgte kun om støtte til indkøb. Svaret siger »Se afgørelsen«, og den siger kun, at betingelserne ikke er opfyldt.',
      given: toldAsAWhole('Du får ikke støtte til indkøb, da betingelserne ikke er opfyldt.'),
      at: '/answers/0/answer/reason',
    },
    {
      name: 'Intet skrevet',
      text: 'Indkøb er afslået. Feltet til begrundelsen er tomt, og vurderingen siger kun, at behovet er vurderet.',
      given: refusedWith('', 'Behovet er vurderet på baggrund af sagens oplysninger.'),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Svaret gemmer på det, vurderingen ved',
      text: 'Vurderingen siger, at Karla handler alene hver uge. Svaret siger kun, at betingelserne ikke er opfyldt.',
      given: withAnswer(file, INDKOEB, { ...refused, reason: 'Du opfylder ikke betingelserne for hjælp efter § 85.' }),
      at: '/answers/1/answer/reason',
    },
  ],
  notApplicable: [
    {
      name: 'Alt er bevilget',
      text: 'Karla får støtte til begge dele.',
      given: withNeed(withAnswer(file, INDKOEB, answerOf(file, POST, 'bevilget')), INDKOEB, {}),
    },
  ],
  unknown: [],
}
