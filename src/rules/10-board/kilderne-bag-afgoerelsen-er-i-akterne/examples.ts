import { aCaseAtTheBoard, aReassessedCase, linesWith } from '../../../stages/appealed-case.specimen.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { withChanged } from '../../../stages/case.specimen.ts'
import type { DocumentId } from '../../../stages/00-case/case-id.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCaseAtTheBoard()
const request = {
  id: 'anmodning-1' as never,
  item: 'statusnotater',
  asked: 'Statusnotatet fra Birkehus.',
  on: '2025-04-20' as never,
  due: '2025-04-27' as never,
} as const
const withoutStatus = linesWith({ item: 'statusnotater', state: 'findes-ikke' })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Statusnotatet er med',
      text: 'Afgørelsen hviler på bostøttens notat og lægens udtalelse. Begge er sendt.',
      given: file,
    },
    {
      name: 'Sendt, da styrelsen spurgte',
      text: 'Statusnotatet kom ikke med første gang, men blev sendt, da Ankestyrelsen bad om det.',
      given: aCaseAtTheBoard({
        lines: withoutStatus,
        requests: [
          {
            ...request,
            answer: {
              on: '2025-04-22' as never,
              documents: ['dok-status' as DocumentId],
              words: 'Her er statusnotatet.',
            },
          },
        ],
      }),
    },
  ],
  fails: [
    {
      name: 'Statusnotatet blev hjemme',
      text: 'Afslaget hviler på bostøttens statusnotat. Det er ikke sendt med.',
      given: aCaseAtTheBoard({ lines: withoutStatus }),
      at: '/sources/1/document',
    },
    {
      name: 'Notatet er væk',
      text: 'Afslaget hviler på et statusnotat, som ikke er i sagen.',
      given: { ...file, sources: withChanged(file.sources, 'kilde-bostoette', { document: 'mangler' }) },
      at: '/sources/1/document',
    },
  ],
  notApplicable: [
    { name: 'Ikke sendt', text: 'Genvurderingen er færdig, og sagen er ikke sendt endnu.', given: aReassessedCase() },
  ],
  unknown: [
    {
      name: 'Ingen kilde er nævnt',
      text: 'Vurderingerne siger ikke, hvad der vejer tungest.',
      given: { ...file, assessments: file.assessments.map((one) => ({ ...one, decisive: [] })) },
    },
    {
      name: 'Akterne er ikke nævnt ved navn',
      text: 'Listen siger, hvad der er med, men ikke hvilke dokumenter det er.',
      given: aCaseAtTheBoard({
        lines: (file.boardFile?.lines ?? []).map((line) => (line.state === 'med' ? { ...line, documents: [] } : line)),
      }),
    },
    {
      name: 'Kilderne har ikke dokumenter',
      text: 'Sagen siger ikke, hvilke dokumenter kilderne er.',
      given: { ...file, sources: file.sources.map((one) => without(one, 'document')) },
    },
  ],
}
