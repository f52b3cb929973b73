import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import type { Aktindsigt, AktindsigtAnswer } from '../../00-case/aktindsigt.ts'
import type { DocumentId, OfficialId, PartyId, RecordId } from '../../00-case/case-id.ts'
import type { Withdrawal } from '../../01-application/withdrawal.ts'
import { aCase, INDKOEB, KARLA, POST } from '../../case.specimen.ts'
import { aChildCase } from '../../case-change.specimen.ts'
import { composeAktindsigt } from './compose-aktindsigt.ts'
import type { ComposeError } from './compose-error.ts'
import { composeWithdrawal } from './compose-withdrawal.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { composedText } from './composed-text.ts'
import type { LetterNames } from './letter-setup.ts'
import { aSetup, KARLAS_NAMES } from './letter-setup.specimen.ts'
import { readLetter } from '../read-letter.ts'

const day = plainDate
const ON = day('2025-02-10')
const ID = 'spurgt-1' as RecordId
const by = 'medarbejder-raadgiver' as OfficialId
const ANNE = { id: 'part-anne' as PartyId, name: 'Anne Vind' }
const TO_ANNE: LetterNames = { ...KARLAS_NAMES, readers: [ANNE] }
const TO_BOTH: LetterNames = { ...KARLAS_NAMES, readers: [ANNE, { id: 'part-jon' as PartyId, name: 'Jon Vind' }] }

function textOf(letter: Result<ComposedLetter, ComposeError>): string {
  if (!letter.ok) throw new Error(letter.error.words.da)
  return composedText(letter.value)
}

describe('the answer to one who asked to see the file', () => {
  const documents = [
    { id: 'dok-1' as DocumentId, name: 'Notat.pdf', on: day('2025-01-10') },
    { id: 'dok-2' as DocumentId, name: 'Mail.pdf', on: day('2025-01-11') },
  ]
  const request = { id: ID, by: KARLA, on: day('2025-02-03'), delays: [] }
  const given: AktindsigtAnswer = {
    on: ON,
    by,
    kind: 'givet',
    words: 'Karla kan læse notatet fra mødet',
    documents: ['dok-1' as DocumentId],
  }
  const refused = { what: 'Lederens mail', why: 'Den er intern', complaint: 'Skriv til os inden fire uger' }
  const letter = (more: Partial<Aktindsigt> = {}, names = KARLAS_NAMES) =>
    composeAktindsigt({ ...aCase(), documents, aktindsigter: [{ ...request, ...more }] }, ID, ON, aSetup(), names)

  test('tells what was asked, that it is given, and which papers can be opened', () => {
    const text = textOf(letter({ answer: given, words: 'Notatet fra mødet' }))
    expect(text).toContain('Svar på aktindsigt i din sag')
    expect(text).toContain('Du har den 3. februar 2025 bedt om at se papirerne i din sag. Det hedder aktindsigt.')
    expect(text).toContain('Ordene var: »Notatet fra mødet.«')
    expect(text).toContain('Du kan få alt det at se, der er bedt om. Du kan læse notatet fra mødet.')
    expect(text).toContain('• Notat.pdf (10. januar 2025)')
    expect(text).not.toMatch(/Mail\.pdf|klage/)
  })
  test.each([
    ['delvist', 'Du kan få noget af det at se, der er bedt om.'],
    ['afslag', 'Du kan ikke få det at se, der er bedt om.'],
  ] as const)('%s: what is not given, why, and of complaining only what was written', (kind, lead) => {
    const text = textOf(letter({ answer: { ...given, kind, refused } }))
    expect(text).toContain(lead)
    expect(text).toContain('Det kan du ikke få at se\n\nLederens mail.\n\nBegrundelsen er: Den er intern.')
    expect(text).toContain('Hvis du vil klage over det\n\nSkriv til os inden fire uger.')
    expect(text.match(/klag/gi)).toHaveLength(1)
    expect(readLetter(text, ON).kind).toBe('andet')
  })
  test('speaks to whoever asked, of the one the case is about', () => {
    const text = textOf(letter({ by: ANNE.id, answer: given }, TO_ANNE))
    expect(text).toContain('Kære Anne Vind')
    expect(text).toContain('Du har den 3. februar 2025 bedt om at se papirerne i Karlas sag.')
    expect(text).toContain('Karla kan læse notatet fra mødet.')
  })
  test('is not made before there is one', () => {
    expect(letter()).toMatchObject({ error: { kind: 'sagen-mangler', at: '/aktindsigter' } })
  })
})

describe('the confirmation that an application was taken back', () => {
  const said: Withdrawal = {
    id: ID,
    by: KARLA,
    on: day('2025-02-03'),
    words: 'Min søster hjælper',
    needs: [INDKOEB],
    questions: [],
  }
  const confirmed = { on: ON, by, how: 'Ringede.', needs: [INDKOEB] }
  const letter = (more: Partial<Withdrawal> = {}, names = KARLAS_NAMES, file = aCase()) =>
    composeWithdrawal({ ...file, citizen: KARLA, withdrawals: [{ ...said, ...more }] }, ID, ON, aSetup(), names)

  test('some of it: what is not decided, that it is no refusal, and what goes on', () => {
    const text = textOf(letter({ confirmed }))
    expect(text).toContain('En del af ansøgningen er trukket tilbage')
    expect(text).toContain('Du har den 3. februar 2025 bedt om at trække noget af ansøgningen tilbage.')
    expect(text).toContain('Ordene var: »Min søster hjælper.«')
    expect(text).toContain('Vi afgør ikke, om du kan få hjælp til at købe ind. Det er ikke et afslag.')
    expect(text).toContain('resten af ansøgningen. Den handler om at åbne og forstå post.')
    expect(text).toContain('Du kan altid søge igen.')
    expect(text).not.toContain('Ringede')
    expect(readLetter(text, ON).kind).toBe('andet')
  })
  test('all of it: nothing goes on', () => {
    const text = textOf(letter({ needs: [], confirmed: { ...confirmed, needs: [INDKOEB, POST] } }))
    expect(text).toContain('Ansøgningen er trukket tilbage')
    expect(text).toContain('bedt om at trække ansøgningen tilbage.')
    expect(text).not.toContain('resten af ansøgningen')
  })
  test('before any need was recorded', () => {
    const text = textOf(
      letter({ needs: [], confirmed: { ...confirmed, needs: [] } }, KARLAS_NAMES, { ...aCase(), needs: [] }),
    )
    expect(text).toContain('Ansøgningen bliver ikke afgjort. Det er ikke et afslag.')
  })
  test('in a child’s case it is said to the parents, of the child', () => {
    const text = textOf(letter({ by: ANNE.id, confirmed }, TO_BOTH, aChildCase()))
    expect(text).toContain('I har den 3. februar 2025 bedt om')
    expect(text).toContain('Vi afgør ikke, om Karla kan få hjælp til at købe ind.')
    expect(text).toContain('Det ændrer ikke på den hjælp, Karla eventuelt har i dag.')
  })
  test('said by someone else for the citizen, it is told so', () => {
    expect(textOf(letter({ by: ANNE.id, confirmed }))).toContain('Der er den 3. februar 2025 bedt om')
  })
  test('is not made before it is confirmed', () => {
    expect(letter()).toMatchObject({ error: { kind: 'sagen-mangler', at: '/withdrawals' } })
  })
})
