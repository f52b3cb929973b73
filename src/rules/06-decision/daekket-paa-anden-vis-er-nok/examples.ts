import type { Statement } from '../../../stages/02-information/statement.ts'
import type { DaekketPaaAndenVis } from '../../../stages/06-decision/need-answer.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const bySister: DaekketPaaAndenVis = {
  kind: 'daekket-paa-anden-vis',
  by: 'netvaerk',
  what: 'Karlas søster gennemgår posten med hende hver søndag.',
  whyEnough: 'Breve fra myndigheder kan vente til søndag, og søsteren hjælper også med at svare.',
}

/** Post met by something else, with one more thing said of it. */
function postMetBy(answer: DaekketPaaAndenVis, kind: 'paaroerende' | 'anden-myndighed', text?: string): CaseFile {
  const answered = withAnswer(file, POST, answer)
  if (text === undefined) return answered
  const said: Statement = {
    id: 'opl-9' as never,
    source: 'kilde-ny' as never,
    needs: [POST],
    topic: 'andet',
    points: 'neutral',
    text,
    verbatim: true,
  }
  return {
    ...answered,
    sources: [
      ...file.sources,
      { id: 'kilde-ny' as never, kind, title: 'Samtale', date: '2025-01-30' as never, form: 'mundtlig', noted: true },
    ],
    statements: [...file.statements, said],
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Søsteren er spurgt og siger ja',
      text: 'Karlas søster siger, at hun kommer hver søndag og gerne bliver ved med at tage posten. Svaret siger, hvorfor det er nok.',
      given: postMetBy(
        bySister,
        'paaroerende',
        'Jeg kommer hver søndag, og posten tager vi sammen. Det bliver jeg ved med.',
      ),
    },
    {
      name: 'Hjælpen er på plads',
      text: 'Regionens team hjælper med posten som en del af behandlingen, og det er noteret, at det er i gang.',
      given: withAnswer(file, POST, {
        kind: 'daekket-paa-anden-vis',
        by: 'region',
        what: 'Regionens opsøgende team åbner post sammen med Karla hver tirsdag.',
        whyEnough: 'Teamet ser alle breve og ringer til afsenderen sammen med hende.',
        inPlace: { answer: 'ja' },
      }),
    },
  ],
  fails: [
    {
      name: 'Søsteren er ikke spurgt',
      text: 'Afgørelsen siger, at Karlas søster kan tage posten. Ingen har talt med søsteren, og Karla siger, at hun ikke får åbnet den.',
      given: postMetBy(bySister, 'paaroerende'),
      at: '/answers/0/answer/by',
    },
    {
      name: 'Søsteren siger nej',
      text: 'Karlas søster har sagt, at hun ikke kan blive ved. Afgørelsen regner alligevel med hende.',
      given: postMetBy(bySister, 'paaroerende', 'Jeg kan ikke blive ved med at køre derover hver søndag.'),
      at: '/answers/0/answer/by',
    },
    {
      name: 'Hjælpen kan søges',
      text: 'Indkøb skal dækkes efter § 83. Svaret siger kun, at Karla kan søge om det.',
      given: withAnswer(file, INDKOEB, {
        kind: 'daekket-paa-anden-vis',
        by: 'bestemmelse',
        what: 'Indkøbsordning efter § 83',
        provision: { act: 'SEL', paragraph: '83' },
        whyEnough: 'Levering af dagligvarer kan søges efter § 83.',
      }),
      at: '/answers/1/answer/by',
    },
    {
      name: 'Ingen forklaring på, hvorfor det er nok',
      text: 'Posten skal dækkes af åben rådgivning. Der står kun, at tilbuddet vurderes at være tilstrækkeligt.',
      given: withAnswer(file, POST, {
        kind: 'daekket-paa-anden-vis',
        by: 'tilbud',
        what: 'Åben rådgivning i borgerhuset',
        whyEnough: 'Tilbuddet vurderes at være tilstrækkeligt.',
        inPlace: { answer: 'ja' },
      }),
      at: '/answers/0/answer/whyEnough',
    },
    {
      name: 'Tilbuddet er der ikke endnu',
      text: 'Posten skal dækkes af en frivillig i værestedet, men ordningen er ikke kommet i gang.',
      given: withAnswer(file, POST, {
        kind: 'daekket-paa-anden-vis',
        by: 'tilbud',
        what: 'En frivillig i værestedet læser breve',
        whyEnough: 'Den frivillige kan læse alle breve og forklare dem for Karla.',
        inPlace: { answer: 'nej' },
      }),
      at: '/answers/0/answer/inPlace',
    },
    {
      name: 'Lægens ord er ikke holdt op mod hjælpen',
      text: 'Lægen skriver, at Karla ikke kan åbne breve alene og har mistet ydelser. Et ugentligt opkald skal dække det, og ingen har set på, om det gør.',
      given: {
        ...withAnswer(file, POST, {
          kind: 'daekket-paa-anden-vis',
          by: 'bestemmelse',
          what: 'Et ugentligt opkald efter § 82 b.',
          whyEnough: 'Medarbejderen ringer om mandagen og hører, hvordan det går.',
        }),
        assessments: withChanged(file.assessments, POST, {
          text: 'Medarbejderen ringer om mandagen.',
          decisive: [],
        }),
        needs: withChanged(file.needs, POST, {}).map((need) =>
          need.id === POST ? without(need, 'personkreds') : need,
        ),
      },
      at: '/statements/0/text',
    },
  ],
  notApplicable: [
    {
      name: 'Bevilget og afslået',
      text: 'Ingen af svarene siger, at andet dækker behovet.',
      given: file,
    },
  ],
  unknown: [
    {
      name: 'Hjælpen er søgt sammen med borgeren',
      text: 'Karla skal have varer bragt efter § 83, og ansøgningen er sendt. Om hun har fået det, står der ikke.',
      given: withAnswer(file, INDKOEB, {
        kind: 'daekket-paa-anden-vis',
        by: 'bestemmelse',
        what: 'Indkøbsordning efter § 83',
        provision: { act: 'SEL', paragraph: '83' },
        whyEnough: 'Dagligvarer kan søges efter § 83, og ansøgningen er sendt. Varerne bringes til døren hver uge.',
      }),
    },
    {
      name: 'Om hjælpemidlet er kommet, står ikke i sagen',
      text: 'Indkøb skal klares med en app, der læser seddel og priser op. Sagen siger ikke, om Karla har den.',
      given: withAnswer(file, INDKOEB, {
        kind: 'daekket-paa-anden-vis',
        by: 'bestemmelse',
        what: 'En app, der læser seddel og priser op',
        provision: { act: 'SEL', paragraph: '112' },
        whyEnough: 'Appen læser sedlen op, og mere har Karla ikke brug for i butikken.',
      }),
    },
  ],
}
