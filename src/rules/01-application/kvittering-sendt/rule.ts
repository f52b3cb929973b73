import { caseFinding } from '../../case-finding.ts'
import type { CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { rsl4 } from './source.ts'

export const kvitteringSendt: CaseRule = {
  id: 'kvittering-sendt',
  title: {
    da: 'Borgeren har fået at vide, at ansøgningen er kommet, og hvornår svaret kan ventes',
    en: 'The citizen was told that the application came, and when to expect the answer',
  },
  checklist: [],
  sources: [rsl4],

  check({ file: { applications } }) {
    if (applications.length === 0) return notApplicable('Der er ikke en ansøgning i sagen.')
    const without = applications.flatMap(({ receipt }, at) => (receipt === 'ingen' ? [at] : []))
    if (without.length === 0 && applications.some(({ receipt }) => receipt === undefined))
      return unknown('om borgeren fik en kvittering')
    return verdictOf(
      without.map((at) =>
        caseFinding({
          mangel: 'vejledning',
          level: 'raad',
          at: `/applications/${at}/receipt`,
          what: {
            da: 'Borgeren har ikke fået en kvittering for ansøgningen.',
            en: 'The citizen got no receipt for the application.',
          },
          why: {
            da: 'Den, der ikke ved, om ansøgningen er kommet frem, og hvad der nu sker, kan ikke følge med i sin sag.',
            en: 'Those who don’t know whether the application arrived and what happens next can’t take part in their case.',
          },
          remedy: {
            da: 'Send en kort besked: vi har fået din ansøgning den dag, svaret kommer senest den dag, og her kan du ringe.',
            en: 'Send a short message: we got your application that day, the answer comes by that day, and here is whom to call.',
          },
        }),
      ),
    )
  },
}
