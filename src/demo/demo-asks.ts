import type { NeedId, PartyId, RecordId, SourceId, StatementId } from '../stages/00-case/case-id.ts'
import type { DemoAct } from './demo-case.ts'
import type { DemoStory } from './demo-story.ts'

/** Someone who is, or speaks for, the citizen writes from the citizen’s own page. */
interface Own {
  readonly by: DemoAct['by']
  readonly party: PartyId
}

export const citizenOf = (story: DemoStory, user: string): Own => ({
  by: { user, role: 'borger' },
  party: story.citizen,
})

/** What is added so many days ago, as it is written. */
export function adds(story: DemoStory, { by }: Own, days: number, need: NeedId, text: string): void {
  story.at(days, by)
  const source = story.id<SourceId>('tilfoejet')
  const isCitizen = by.role === 'borger'
  story.write(
    {
      kind: 'source-recorded',
      source: {
        id: source,
        kind: isCitizen ? 'borger' : 'paaroerende',
        title: isCitizen ? 'Skrevet af borgeren i Min sag' : 'Skrevet af forælder i Min sag',
        date: story.now.on,
        form: 'skriftlig',
        noted: true,
        obtained: 'fra-borgeren',
        knownToCitizen: isCitizen,
      },
    },
    {
      kind: 'statement-recorded',
      statement: {
        id: story.id<StatementId>('tilfoejet-1'),
        source,
        needs: [need],
        topic: 'konsekvens',
        points: 'taler-for',
        text,
        verbatim: true,
      },
    },
  )
}

export function takesBack(story: DemoStory, { by, party }: Own, days: number, need: NeedId, words: string): void {
  story.at(days, by)
  const withdrawal = { id: story.id<RecordId>('tilbage'), by: party, on: story.now.on, words, needs: [need] }
  story.write({ kind: 'withdrawal-asked', withdrawal })
}

export function asksToSee(story: DemoStory, { by, party }: Own, days: number, words: string): void {
  story.at(days, by)
  const request = { id: story.id<RecordId>('aktindsigt'), by: party, on: story.now.on, words }
  story.write({ kind: 'aktindsigt-asked', request })
}
