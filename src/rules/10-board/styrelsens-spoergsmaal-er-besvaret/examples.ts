import { plainDate } from '../../../base/date.ts'
import type { DocumentId, RecordId } from '../../../stages/00-case/case-id.ts'
import type { DocumentRequest } from '../../../stages/10-board/board-file.ts'
import { aCaseAtTheBoard, aReassessedCase } from '../../../stages/appealed-case.specimen.ts'
import type { WholeCase } from '../../../stages/own-case.ts'
import type { CaseExamples } from '../../case-rule.ts'

const day = plainDate
const request: DocumentRequest = {
  id: 'anmodning-1' as RecordId,
  item: 'handleplan',
  asked: 'Karlas handleplan fra 2023, som statusnotatet nævner.',
  on: day('2025-04-22'),
  due: day('2025-04-29'),
}
const asked = (change: Partial<DocumentRequest> = {}): WholeCase =>
  aCaseAtTheBoard({ requests: [{ ...request, ...change }] })
const answered = (on: string, words: string, documents: readonly DocumentId[] = []): WholeCase =>
  asked({ answer: { on: day(on), words, documents } })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Sendt dagen efter',
      text: 'Ankestyrelsen bad om handleplanen, og den blev sendt dagen efter.',
      given: answered('2025-04-23', 'Her er handleplanen.', ['dok-handleplan' as DocumentId]),
    },
    {
      name: 'Den findes ikke',
      text: 'Kommunen svarer, at Karla sagde nej til en handleplan i 2023, og at notatet tager fejl.',
      given: answered(
        '2025-04-23',
        'Karla sagde nej til en handleplan i 2023. Birkehus har bekræftet, at notatet tager fejl.',
      ),
    },
  ],
  fails: [
    {
      name: 'Intet svar',
      text: 'Ankestyrelsen bad om handleplanen i april. I juni er der ikke svaret.',
      given: asked(),
      at: '/boardFile/requests/0/asked',
    },
    {
      name: 'Et svar uden indhold',
      text: 'Kommunen svarer: »Vi henviser til afgørelsen.« Der er ikke sendt noget.',
      given: answered('2025-04-23', 'Vi henviser til afgørelsen.'),
      at: '/boardFile/requests/0/answer/words',
    },
    {
      name: 'Sendt tre uger for sent',
      text: 'Handleplanen blev sendt den 20. maj.',
      given: answered('2025-05-20', 'Her er handleplanen.', ['dok-handleplan' as DocumentId]),
      at: '/boardFile/requests/0/answer/on',
    },
  ],
  notApplicable: [
    { name: 'Ikke sendt', text: 'Genvurderingen er færdig, og sagen er ikke sendt endnu.', given: aReassessedCase() },
    { name: 'Ingen spørgsmål', text: 'Ankestyrelsen har ikke bedt om noget.', given: aCaseAtTheBoard() },
  ],
  unknown: [
    { name: 'Der er tid endnu', text: 'Der skal svares den 9. juni.', given: asked({ due: day('2025-06-09') }) },
  ],
}
