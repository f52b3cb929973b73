import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'

const exempt = (ground: NonNullable<CaseFile['partshoeringExemption']>['ground'], why: string): CaseFile =>
  aCase({ partshoeringer: [], partshoeringExemption: { ground, why } })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Karla læste notatet selv',
      text: 'Der er ikke hørt, fordi Karla den 27. januar læste bostøttens notat sammen med rådgiveren og kendte det.',
      given: {
        ...exempt('parten-kender-oplysningerne', 'Karla læste notatet med rådgiveren den 27. januar.'),
        sources: aCase().sources.map((one) => ({ ...one, knownToCitizen: true })),
      },
    },
    {
      name: 'Afgørelsen kan ændres på begæring',
      text: 'Kommunen har brugt § 20: Karla fik oplysningerne med afgørelsen og tilbud om, at sagen tages op igen.',
      given: exempt(
        'fvl-20',
        'Oplysningerne fulgte med afgørelsen, og Karla kan få sagen genoptaget inden klagefristen.',
      ),
    },
    {
      name: 'Borgerens egne oplysninger',
      text: 'Grunden er, at Karla kender oplysningerne, for hun har selv givet dem. Det er kort, og det er nok.',
      given: {
        ...exempt('parten-kender-oplysningerne', 'Oplysningerne er borgerens egne.'),
        sources: aCase().sources.map((source) => ({ ...source, knownToCitizen: true })),
      },
    },
  ],
  fails: [
    {
      name: 'Hun kendte det ikke alligevel',
      text: 'Grunden er, at Karla kender oplysningerne. Men bostøttens notat, der afgjorde afslaget, havde hun ikke set.',
      given: exempt('parten-kender-oplysningerne', 'Karla kender det hele fra bostøtten.'),
      at: '/statements/3/text',
    },
    {
      name: 'Ingen grund',
      text: 'Kommunen har brugt § 19, stk. 2, men der står ikke hvorfor.',
      given: exempt('fvl-19-stk-2', ''),
      at: '/partshoeringExemption/why',
    },
  ],
  notApplicable: [
    {
      name: 'Der er hørt',
      text: 'Karla er hørt, og der er ikke brug for en undtagelse.',
      given: aCaseWithout('partshoeringExemption'),
    },
  ],
  unknown: [],
}
