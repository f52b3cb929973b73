import { answerOf, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const refused = answerOf(file, INDKOEB, 'afslag')
const sel83 = { act: 'SEL', paragraph: '83' } as const

/** One need refused under § 85 because it is said to be practical. */
function refusedAs83(activity: string, told: string, reason: string): CaseFile {
  const named = withNeed(withAnswer(file, INDKOEB, { ...refused, reason }), INDKOEB, {
    activity,
    words: told,
    wish: 'Hjælp en gang om ugen.',
  })
  return {
    ...named,
    needs: named.needs.map((need) =>
      need.id === INDKOEB && need.personkreds !== undefined
        ? { ...need, personkreds: { ...need.personkreds, reason } }
        : need,
    ),
    statements: withChanged(file.statements, 'opl-3', { text: told }),
    assessments: withChanged(file.assessments, INDKOEB, { text: reason }),
  }
}

const plain = refusedAs83('at gøre rent', 'Jeg får det ikke gjort.', 'Rengøring er praktisk hjælp efter § 83.')
const withGuidance: CaseFile = {
  ...plain,
  statements: withChanged(plain.statements, 'opl-4', {
    points: 'taler-for',
    text: 'Karla kan godt fysisk, men går i stå og skal guides trin for trin.',
  }),
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Rengøring, som en anden skal gøre',
      text: 'Karla søgte om § 85 til rengøring. Hun planlægger den selv, men kan ikke løfte. Afslaget siger, at formålet er at få det gjort, og at det hører under § 83.',
      given: refusedAs83(
        'at gøre rent',
        'Jeg kan ikke løfte støvsugeren.',
        'Du planlægger selv din rengøring, og formålet er at få den gjort. Det er praktisk hjælp efter § 83.',
      ),
    },
    {
      name: '§ 85 til at åbne post',
      text: 'Karla får støtte efter § 85 til at åbne sin post sammen med en bostøtte.',
      given: file,
    },
  ],
  fails: [
    {
      name: 'Struktur kaldt praktisk hjælp',
      text: 'Karla søgte om støtte til at planlægge og strukturere ugen. Afslaget siger, at det er praktisk hjælp efter § 83.',
      given: refusedAs83(
        'at planlægge og strukturere ugen',
        'Dagene flyder sammen.',
        'Det er praktisk hjælp, som hører under § 83.',
      ),
      at: '/answers/1/answer/provision',
    },
    {
      name: 'At lære det er ikke set',
      text: 'Karla vil gerne lære at gøre rent i små skridt. Afslaget siger kun, at rengøring er praktisk hjælp.',
      given: refusedAs83(
        'at gøre rent',
        'Jeg vil gerne lære at tage et rum ad gangen.',
        'Rengøring er praktisk hjælp efter § 83.',
      ),
      at: '/answers/1/answer/provision',
    },
    {
      name: 'Psykisk, og derfor ikke § 83',
      text: 'Karla søgte om § 83 til rengøring. Afslaget siger, at hun skal have bostøtte, fordi hendes funktionsnedsættelse er psykisk.',
      given: withNeed(
        {
          ...refusedAs83(
            'at gøre rent',
            'Jeg får det ikke gjort.',
            'Din funktionsnedsættelse er psykisk, og du henvises derfor til bostøtte.',
          ),
          answers: withChanged(file.answers, INDKOEB, {
            answer: {
              kind: 'afslag',
              provision: sel83,
              reason: 'Din funktionsnedsættelse er psykisk, og du henvises derfor til bostøtte.',
            },
          }),
        },
        INDKOEB,
        { asked: { provision: sel83 } },
      ),
      at: '/answers/1/answer/provision',
    },
    {
      name: '§ 85 til at få gjort rent',
      text: 'Karla får § 85 til rengøring. Bevillingen siger, at bostøtten støvsuger og vasker gulv.',
      given: withNeed(
        withAnswer(file, POST, {
          ...answerOf(file, POST, 'bevilget'),
          content: 'Bostøtten støvsuger og vasker gulv hver torsdag.',
          purpose: 'At der er rent.',
        }),
        POST,
        { activity: 'at gøre rent', goal: 'At der er rent.' },
      ),
      at: '/answers/0/answer/content',
    },
    {
      name: 'Går i stå og skal guides',
      text: 'Bostøtten skriver, at Karla godt kan fysisk, men går i stå og skal guides trin for trin. Afslaget siger, at rengøring er praktisk hjælp.',
      given: withGuidance,
      at: '/answers/1/answer/provision',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen af dem',
      text: 'Karla får afslag, fordi hun handler alene; valget mellem §§ 83 og 85 er ikke i spil.',
      given: aCase({ answers: file.answers.slice(1) }),
    },
  ],
  unknown: [],
}
