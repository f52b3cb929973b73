import type { SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aStatement, refusedBecause, refusedOn } from '../../../stages/case-information.specimen.ts'
import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const provider = aStatement()
const doctor = aStatement({
  id: 'opl-laege' as StatementId,
  source: 'kilde-laege' as SourceId,
  points: 'taler-for',
  text: 'Hendes angst gør, at hun ikke kan handle, når der er mange mennesker.',
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Lægens oplysning er sat til side med en grund',
      text: 'Lægen og bostøtten siger hver sit om indkøb. Kommunen skriver, at lægen ikke har set Karla i en butik.',
      given: refusedOn([provider, doctor], {
        assessments: withChanged(aCase().assessments, INDKOEB, {
          decisive: [provider.id],
          setAside: [
            {
              statement: doctor.id,
              why: 'Lægen har det fra 2022 og har ikke set hende handle; bostøtten ser det hver uge.',
            },
          ],
        }),
      }),
    },
    {
      name: 'Begrundelsen tager lægen op',
      text: 'Begrundelsen siger, hvorfor bostøttens beskrivelse er brugt og ikke lægens.',
      given: refusedBecause(
        'Vi har læst lægens udtalelse. Den handler om myldretiden, og bostøtten har set dig handle om formiddagen uden problemer.',
        [provider, doctor],
      ),
    },
  ],
  fails: [
    {
      name: 'Lægen er ikke nævnt',
      text: 'Bostøtten har set Karla handle. Lægen skriver, at hun ikke kan. Afslaget nævner ingen af dem.',
      given: refusedOn([provider, doctor]),
      at: '/statements/3/text',
    },
    {
      name: 'Uafklaret, før der er et svar',
      text: 'Der er ikke afgjort noget endnu. Lægen og bostøtten siger det modsatte om indkøb.',
      given: {
        ...without(refusedOn([doctor, provider]), 'decision'),
        answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
        assessments: [],
      },
      at: '/statements/2/text',
    },
  ],
  notApplicable: [
    {
      name: 'Kun bostøtten',
      text: 'Bostøtten har beskrevet indkøb. Lægen skriver kun om post.',
      given: aCase(),
    },
  ],
  unknown: [],
}
