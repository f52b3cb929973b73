import {
  aCaseAtTheBoard,
  aDecidedAppeal,
  AENDRING,
  anOutcome,
  HJEMVISNING,
} from '../../../stages/appealed-case.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { OfficialId } from '../../../stages/00-case/case-id.ts'
import type { Outcome } from '../../../stages/11-outcome/outcome.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const drafted = (outcome: Outcome): WholeCase =>
  aCaseAtTheBoard({}, { outcomeDraft: { outcome, by: 'styrelsen-kari' as OfficialId, signatures: [] } })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Oplysningerne manglede',
      text: 'Sagen er hjemvist efter kategori A, fordi lægen ikke er spurgt om de dårlige uger.',
      given: aDecidedAppeal(anOutcome(HJEMVISNING)),
    },
    {
      name: 'Vurderingen holdt ikke',
      text: 'Afgørelsen er ændret efter kategori C, fordi oplysningerne var vægtet forkert.',
      given: aDecidedAppeal(anOutcome(AENDRING)),
    },
  ],
  fails: [
    {
      name: 'Kategori og mangel passer ikke',
      text: 'Sagen er hjemvist efter kategori D, regler, men den mangel, der er skrevet, er oplysninger.',
      given: aDecidedAppeal(anOutcome({ ...HJEMVISNING, category: 'D' })),
      at: '/outcome/parts/0/ruling/category',
    },
    {
      name: 'Hvilken kilde?',
      text: 'Udkastet siger, at sagen er mangelfuldt oplyst, men ikke hvem der skulle være spurgt.',
      given: drafted(
        anOutcome({
          ...HJEMVISNING,
          flaws: [
            { mangel: 'mangelfuldt-oplyst', need: INDKOEB, matter: 'De dårlige uger', arose: 'foer-afgoerelsen' },
          ],
        }),
      ),
      at: '/outcomeDraft/outcome/parts/0/ruling/flaws/0/missingSource',
    },
  ],
  notApplicable: [
    { name: 'Ikke afgjort', text: 'Sagen ligger hos Ankestyrelsen.', given: aCaseAtTheBoard() },
    {
      name: 'Stadfæstet',
      text: 'Ankestyrelsen er enig i afgørelsen og kritiserer intet.',
      given: aDecidedAppeal(anOutcome({ kind: 'stadfaestelse', criticism: [] })),
    },
  ],
  unknown: [{ name: 'Klagesagen er ikke med', text: 'Sagen siger ikke, om der er klaget.', given: aCase() }],
}
