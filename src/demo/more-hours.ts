import type { PlainDate } from '../base/date.ts'
import type { CaseId, NeedId, OfficialId, PartyId, RecordId, SourceId, StatementId } from '../stages/00-case/case-id.ts'
import { act, daysAgo, type DemoCase, METTE, VOKSENTEAMET } from './demo-case.ts'

const sel85 = { act: 'SEL', paragraph: '85' } as const
const asger = 'asger-dahl' as PartyId
const structure = 'asger-struktur' as NeedId
const shopping = 'asger-indkoeb' as NeedId

/** More hours are asked for; nobody has said what the hours are to cover. */
export function moreHours(today: PlainDate): DemoCase {
  const ago = (days: number) => daysAgo(today, days)
  return {
    id: '0190b1c0-0000-7000-8000-000000000001' as CaseId,
    people: [{ id: asger, name: 'Asger Dahl', address: ['Strandvej 4, st.', '9999 Fjordkøbing'], isProtected: false }],
    papers: [],
    acts: [
      act(
        METTE,
        ago(45),
        {
          kind: 'case-opened',
          municipality: '0999' as never,
          id: '0190b1c0-0000-7000-8000-000000000001' as CaseId,
          area: 'voksen',
          on: ago(45),
          citizen: asger,
          procedure: 'ansoegning',
          shielded: false,
        },
        {
          kind: 'party-recorded',
          party: { id: asger, role: 'borger', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] },
        },
        { kind: 'responsible-assigned', official: METTE.user as OfficialId, team: VOKSENTEAMET },
        {
          kind: 'application-received',
          application: {
            id: 'asger-ansoegning' as RecordId,
            received: ago(45),
            form: 'mundtlig',
            words: 'Jeg har brug for flere timer. Dagene flyder ud, og jeg kommer ikke ud af døren.',
            named: [sel85],
            publishedDeadline: { weeks: 10 },
            delayNotices: [],
            postponements: [],
          },
        },
      ),
      act(METTE, ago(44), { kind: 'receipt-sent', application: 'asger-ansoegning' as RecordId, on: ago(44) }),
      act(
        METTE,
        ago(30),
        {
          kind: 'source-recorded',
          source: {
            id: 'asger-samtale' as SourceId,
            kind: 'borger',
            title: 'Samtale på kontoret',
            date: ago(30),
            form: 'mundtlig',
            noted: true,
            obtained: 'fra-borgeren',
            knownToCitizen: true,
          },
        },
        {
          kind: 'need-recorded',
          need: {
            id: structure,
            activity: 'at få struktur på dagen',
            theme: 'praktiske-opgaver-i-hjemmet',
            origin: { kind: 'ansoegning', application: 'asger-ansoegning' as RecordId },
            words: 'Dagene flyder ud.',
            goal: 'At Asger kommer op og i gang hver dag.',
            asked: { provision: sel85, extent: { from: 4, to: 4, unit: 'timer', per: 'uge' } },
          },
        },
        {
          kind: 'need-recorded',
          need: {
            id: shopping,
            activity: 'at købe ind',
            theme: 'praktiske-opgaver-i-hjemmet',
            origin: { kind: 'oplysning', source: 'asger-samtale' as SourceId },
            words: 'Jeg kommer ikke ud af døren.',
          },
        },
        {
          kind: 'statement-recorded',
          statement: {
            id: 'asger-o1' as StatementId,
            source: 'asger-samtale' as SourceId,
            needs: [structure],
            topic: 'konsekvens',
            points: 'taler-for',
            text: 'Når jeg ikke har en aftale, bliver jeg liggende til klokken tre og når ikke at spise.',
            verbatim: true,
          },
        },
        {
          kind: 'former-grant-recorded',
          grant: {
            need: structure,
            provision: sel85,
            what: 'Bostøtte',
            extent: { from: 2, to: 2, unit: 'timer', per: 'uge' },
            from: ago(400),
          },
        },
      ),
    ],
  }
}
