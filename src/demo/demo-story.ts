import { addDays, type PlainDate } from '../base/date.ts'
import type { ProvisionRef } from '../law/provision-row.ts'
import type {
  CaseId,
  DocumentId,
  NeedId,
  OfficialId,
  PartyId,
  QuestionId,
  RecordId,
  SourceId,
  StatementId,
} from '../stages/00-case/case-id.ts'
import type { Consent } from '../stages/00-case/consent.ts'
import type { Mandate, PartyRole } from '../stages/00-case/party.ts'
import type { Application } from '../stages/01-application/application.ts'
import type { Source } from '../stages/02-information/source.ts'
import type { Statement } from '../stages/02-information/statement.ts'
import type { Extent } from '../stages/03-needs/extent.ts'
import type { Need, Personkreds } from '../stages/03-needs/need.ts'
import type { Assessment } from '../stages/04-assessment/assessment.ts'
import type { Answer, Change } from '../stages/06-decision/need-answer.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import type { Opening } from './demo-opening.ts'
import { type DemoPaper, paperOf } from './demo-paper.ts'
import { type DemoAct, type DemoCase, type DemoPerson, type DemoPlace, daysAgo, FJORDKOEBING } from './demo-case.ts'
import { dueFrom } from './due-from.ts'

export const sel85: ProvisionRef = { act: 'SEL', paragraph: '85' }
export const sel82b: ProvisionRef = { act: 'SEL', paragraph: '82 b' }
const ALL: readonly Mandate[] = ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage']

export const hoursAWeek = (from: number, to = from): Extent => ({ from, to, unit: 'timer', per: 'uge' })

/** Writes the journal of a made-up case, one day at a time, in the words that differ; the rest is as usual. */
export class DemoStory {
  readonly citizen: PartyId
  readonly place: DemoPlace
  readonly #by: DemoAct['by']
  readonly #today: PlainDate
  readonly #of: Opening
  readonly #papers: DemoPaper[] = []
  readonly #people: DemoPerson[] = []
  readonly #acts: { readonly by: DemoAct['by']; readonly on: PlainDate; readonly entries: CaseEntry[] }[] = []
  #count = 0

  constructor(today: PlainDate, of: Opening) {
    this.#today = today
    this.#of = of
    this.place = of.place ?? FJORDKOEBING
    this.#by = of.by ?? this.place.caseworker
    this.citizen = this.id<PartyId>('borger')
    this.at(of.since)
    this.write({
      kind: 'case-opened',
      municipality: this.place.code,
      id: this.#caseId(),
      area: of.area ?? 'voksen',
      on: this.ago(of.since),
      citizen: this.citizen,
      procedure: of.procedure ?? 'ansoegning',
      shielded: of.shielded ?? false,
    })
    this.person('borger', of.role ?? 'borger', of.name, of.street, of.role === 'barn' ? [] : ALL)
    this.write({
      kind: 'responsible-assigned',
      official: this.#by.user as OfficialId,
      team: of.team ?? this.place.team,
    })
  }

  id<T extends string>(name: string): T {
    return `${this.#of.slug}-${name}` as T
  }

  ago(days: number): PlainDate {
    return daysAgo(this.#today, days)
  }

  /** Who is writing, and on which day. */
  get now(): Pick<DemoAct, 'by' | 'on'> {
    return this.#acts.at(-1) ?? { by: this.#by, on: this.ago(this.#of.since) }
  }

  /** So many days after the day of the act. */
  later(days: number): PlainDate {
    return addDays(this.now.on, days)
  }

  /** What follows was written so many days ago, by the one who opened the case where nobody else is named. */
  at(days: number, by: DemoAct['by'] = this.#by): void {
    this.#acts.push({ by, on: this.ago(days), entries: [] })
  }

  write(...entries: readonly CaseEntry[]): void {
    this.#acts.at(-1)?.entries.push(...entries)
  }

  person(name: string, role: PartyRole, called: string, street: string, mandates: readonly Mandate[] = []): PartyId {
    const id = this.id<PartyId>(name)
    this.#people.push({
      id,
      name: called,
      address: [street, this.place.town],
      isProtected: this.#of.shielded ?? false,
      isChild: role === 'barn',
    })
    this.write({ kind: 'party-recorded', party: { id, role, mandates } })
    return id
  }

  /** The application came on the day of the act; the receipt went out the day after unless told otherwise. */
  applied(words: string, more: Partial<Application> = {}): void {
    const { on } = this.now
    const id = this.id<RecordId>('ansoegning')
    this.write({
      kind: 'application-received',
      application: {
        id,
        received: on,
        form: 'skriftlig',
        words,
        named: [sel85],
        publishedDeadline: { weeks: 10 },
        receipt: on,
        delayNotices: [],
        postponements: [],
        considered: ['82 b', '83', '85', '97', '107'].map((paragraph) => ({ act: 'SEL', paragraph })),
        ...more,
      },
    })
  }

  consented(covers: string, to: Consent['to'] = 'alle-naevnte'): void {
    const id = this.id<RecordId>(to === 'alle-naevnte' ? 'samtykke' : `samtykke-${to}`)
    const { on } = this.now
    this.write({ kind: 'consent-recorded', consent: { id, to, answer: 'ja', on, form: 'skriftlig', covers } })
  }

  /** What came from someone on the day of the act. What was said is noted; what was written is in the file. */
  source(name: string, kind: Source['kind'], title: string, more: Partial<Source> = {}): SourceId {
    const id = this.id<SourceId>(name)
    const { on, by } = this.now
    const isTold = kind === 'borger' || kind === 'paaroerende'
    this.write({
      kind: 'source-recorded',
      source: {
        id,
        kind,
        title,
        date: on,
        knownToCitizen: kind === 'borger',
        obtained: kind === 'borger' ? 'fra-borgeren' : 'indhentet',
        ...(isTold
          ? { form: 'mundtlig', noted: true }
          : { form: 'skriftlig', document: this.id<DocumentId>(`dok-${name}`) }),
        ...more,
      },
    })
    if (isTold)
      this.write({
        kind: 'note-recorded',
        note: {
          id: this.id<RecordId>(`notat-${name}`),
          on,
          of: on,
          by: by.user as OfficialId,
          about: 'moede',
          text: `${title}. Notatet er læst op, og der er sagt ja til det.`,
        },
      })
    return id
  }

  need(name: string, activity: string, theme: Need['theme'], more: Partial<Need> = {}): NeedId {
    const id = this.id<NeedId>(name)
    this.write({
      kind: 'need-recorded',
      need: {
        id,
        activity,
        theme,
        origin: { kind: 'ansoegning', application: this.id<RecordId>('ansoegning') },
        asked: { provision: sel85 },
        ...more,
      },
    })
    return id
  }

  /** The case as it has been told so far, and what the citizen is called. */
  sofar(): { readonly file: OwnCaseFile | undefined; readonly citizenName: string } {
    return { file: foldCase(this.#acts.flatMap(({ entries }) => entries)), citizenName: this.#of.name }
  }

  /** A paper that is laid in the case: the one that a source of the same name is written in. */
  paper(name: string, title: string, text: string): DocumentId {
    const paper = paperOf(this.id<DocumentId>(`dok-${name}`), title, text)
    this.#papers.push(paper)
    this.write({ kind: 'document-recorded', id: paper.id, name: paper.name, on: this.now.on, hash: paper.hash })
    return paper.id
  }

  /** About the person in general where no need is named. */
  said(
    source: SourceId,
    need: NeedId | null,
    topic: Statement['topic'],
    points: Statement['points'],
    text: string,
    verbatim = false,
  ): StatementId {
    this.#count += 1
    const id = this.id<StatementId>(`o${this.#count}`)
    this.write({
      kind: 'statement-recorded',
      statement: { id, source, needs: need === null ? [] : [need], topic, points, text, verbatim },
    })
    return id
  }

  reviewed(words: string): void {
    this.write({
      kind: 'review-recorded',
      review: { id: this.id<RecordId>('gennemgang'), on: this.now.on, statement: null, answer: 'ja', words },
    })
  }

  /** Sends a question with a limit of two weeks. */
  asked(name: string, to: Source['kind'], need: NeedId, matter: string, why: string): QuestionId {
    const [id, question] = [this.id<QuestionId>(name), { to, need, matter, why }]
    this.write({ kind: 'question-asked', id, question, sent: this.now.on, due: dueFrom(this.now.on) })
    return id
  }

  judged(need: NeedId, answer: Personkreds['answer'], reason: string, more: Partial<Personkreds> = {}): void {
    this.write({
      kind: 'personkreds-judged',
      need,
      personkreds: {
        answer,
        provision: sel85,
        basis: 'aktivitet',
        because: answer === 'indenfor' ? ['nedsat-psykisk'] : [],
        reason,
        statements: [],
        demands: [],
        ...more,
      },
    })
  }

  assessed(
    need: NeedId,
    text: string,
    decisive: readonly StatementId[],
    enough: string | null,
    more: Partial<Assessment> = {},
  ): void {
    this.write({
      kind: 'need-assessed',
      assessment: {
        need,
        text,
        decisive,
        setAside: [],
        considerations: ['funktionsevne', 'konsekvens-i-aktiviteten'],
        individual: true,
        ...more,
      },
    })
    if (enough !== null) this.write({ kind: 'information-judged', need, enough: { answer: 'ja', why: enough } })
  }

  answered(need: NeedId, answer: Answer, change: Change = { kind: 'ny' }): void {
    this.write({ kind: 'need-answered', answer: { need, answer, change } })
  }

  told(): DemoCase {
    const acts = this.#acts.flatMap(({ by, on, entries: [first, ...rest] }): DemoAct[] =>
      first === undefined ? [] : [{ by, on, entries: [first, ...rest] }],
    )
    const [first, ...rest] = acts
    if (first === undefined) throw new Error('a case begins with an act')
    return { id: this.#caseId(), people: [...this.#people], papers: [...this.#papers], acts: [first, ...rest] }
  }

  #caseId(): CaseId {
    return `0190b1c0-0000-7000-8000-0000000000${String(this.#of.number).padStart(2, '0')}` as CaseId
  }
}
