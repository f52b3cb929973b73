import type { SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import type { Statement } from '../../../stages/02-information/statement.ts'
import { aReducedCase, answerOf, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aStatement } from '../../../stages/case-information.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

/** Karla asked for four hours a week for her post and got less. */
function less(whyNotMore: string, ...told: readonly Statement[]): CaseFile {
  const file = withNeed(aCase(), POST, {
    asked: {
      provision: { act: 'SEL', paragraph: '85' },
      extent: { from: 4, to: 4, unit: 'timer', per: 'uge' },
    },
  })
  const answer = answerOf(file, POST, 'bevilget', { whyNotMore, content: 'Støtte til post.' })
  return { ...withAnswer(file, POST, answer), statements: [...file.statements, ...told] }
}

const provider = aStatement({
  id: 'opl-tid' as StatementId,
  source: 'kilde-bostoette' as SourceId,
  needs: [POST],
  topic: 'omfang',
  points: 'neutral',
  text: 'Ugens post tager 40 minutter at gå igennem.',
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Det er sagt, hvad timen dækker',
      text: 'Karla søgte om fire timer til post og fik op til en. Svaret siger, hvad tiden går til.',
      given: less('Bostøtten bruger 40 minutter til ugens breve og 20 minutter til at svare på dem.', provider),
    },
    {
      name: 'Sat ned, fordi Karla nu åbner det meste selv',
      text: 'Bostøtten har beskrevet, hvad Karla nu selv åbner. Tiden er sat ned efter det.',
      given: aReducedCase(),
    },
  ],
  fails: [
    {
      name: 'Tre timer mindre uden en forklaring',
      text: 'Karla søgte om fire timer og fik op til en. Ingen har spurgt, hvad posten tager af tid.',
      given: less('Vi vurderer, at tiden er tilstrækkelig.'),
      at: '/answers/0/answer/whyNotMore',
    },
    {
      name: 'Bostøtten har sagt, hvad det tager',
      text: 'Bostøtten skriver, at posten tager 3 timer om ugen. Kommunen bevilger op til en og siger ikke, hvad den dækker.',
      given: less('Det er kommunens vurdering.', {
        ...provider,
        points: 'taler-for',
        text: 'Posten tager 3 timer om ugen, fordi Karla går i stå undervejs.',
      }),
      at: '/answers/0/answer/whyNotMore',
    },
  ],
  notApplicable: [
    { name: 'Karla fik, hvad hun søgte om', text: 'Karla søgte om støtte til post og fik den.', given: aCase() },
    {
      name: 'Ikke tiden, men indholdet',
      text: 'Karla fik støtte til post, men ikke til at få skrevet sine breve for sig.',
      given: withAnswer(
        aCase(),
        POST,
        answerOf(aCase(), POST, 'bevilget', { whyNotMore: 'Karla kan selv skrive, når brevet er åbnet.' }),
      ),
    },
  ],
  unknown: [
    {
      name: 'Oplysningerne er ikke med',
      text: 'Karla fik mindre end søgt. Det fremgår ikke, hvad afgørelsen bygger på.',
      given: {
        ...less('Vi vurderer, at tiden er tilstrækkelig.'),
        sources: [],
        statements: [],
        isInformationUntold: true,
      },
    },
  ],
}
