import type { SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import { aStatement, VUM } from '../../../stages/case-information.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { Statement } from '../../../stages/02-information/statement.ts'
import type { CaseExamples } from '../../case-rule.ts'

const medicine = aStatement({
  id: 'opl-medicin' as StatementId,
  source: 'kilde-bostoette' as SourceId,
  needs: [],
  points: 'taler-for',
  text: 'Karla har brug for hjælp til at huske sin medicin.',
})
const told = (statement: Statement) =>
  aCase({ sources: [...aCase().sources, VUM], statements: [...aCase().statements, statement] })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Det hører til et behov, der er der',
      text: 'Lægen skriver, at Karla ikke kan betale sine regninger, fordi brevene ligger. Post står på listen.',
      given: told({ ...medicine, text: 'Karla kan ikke betale sine regninger, fordi brevene ligger.' }),
    },
    {
      name: 'Der er ikke brug for hjælp',
      text: 'Bostøtten skriver, at Karla ikke har brug for hjælp til medicin.',
      given: told({ ...medicine, text: 'Karla har ikke brug for hjælp til sin medicin.' }),
    },
  ],
  fails: [
    {
      name: 'Medicin er ikke på listen',
      text: 'Bostøtten skriver, at Karla har brug for hjælp til at huske sin medicin. Afgørelsen handler om post og indkøb.',
      given: told(medicine),
      at: '/statements/4/text',
    },
    {
      name: 'Badet står kun i udredningen',
      text: 'Voksenudredningen siger, at Karla har svært ved at komme i bad. Det er ikke på listen.',
      given: {
        ...told({
          ...medicine,
          source: VUM.id,
          topic: 'vanskelighed',
          text: 'Karla har svært ved at komme i bad.',
        }),
        views: [],
      },
      at: '/statements/4/text',
    },
  ],
  notApplicable: [
    { name: 'Alt er knyttet til et behov', text: 'Hver oplysning handler om post eller indkøb.', given: aCase() },
  ],
  unknown: [],
}
