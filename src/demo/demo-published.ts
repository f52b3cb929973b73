import type { PlainDate } from '../base/date.ts'
import type { OfficialId, RecordId } from '../stages/00-case/case-id.ts'
import { act, type DemoCase, daysAgo } from './demo-case.ts'
import { SOFIE } from './demo-self-check.ts'

/** The made-up refusal that the board upheld, as someone read it and let everyone have it. */
const TEXT = `Afgørelse om socialpædagogisk støtte

Kære borger

Du har søgt om hjælp til at gøre rent.

Afgørelse

Du får ikke socialpædagogisk støtte til at gøre rent. Du har skrevet det sådan: "Jeg gør det hver lørdag, men det var rarere, da vi var to."

Begrundelse

Du er ikke i målgruppen for socialpædagogisk støtte til at gøre rent. Det har vi vurderet for netop den aktivitet.

Du gør selv rent hver lørdag, og der er rent ved alle besøg siden et bestemt tidspunkt.

Vi har lagt vægt på disse oplysninger:

• Det fremgår af statusnotat fra bostøtten: Du gør rent hver lørdag, og der er rent ved alle besøg siden et bestemt tidspunkt.

Vi har ikke lagt afgørende vægt på disse oplysninger:

• Du har fortalt: "Jeg gør det hver lørdag, men det var rarere, da vi var to." Du ønsker selskab og siger selv, at du gør rent hver lørdag.

Dine bemærkninger til sagen

På et tidspunkt hørte vi dig om de oplysninger, vi ville lægge vægt på. Du har svaret: "Ja, jeg gør det jo selv. Jeg gider det bare ikke alene." Bemærkningerne er læst og vejet sammen med det, bostøtten har set.

Anden hjælp

Vi har også set på, om anden hjælp kunne passe til dig:

• Forebyggende hjælp i en afgrænset tid
• Personlig og praktisk hjælp
• Ledsagelse

Reglerne kort

Afgørelsen er truffet efter § 85 i serviceloven. Den handler om socialpædagogisk støtte.

Hvis du vil klage

Du kan klage over afgørelsen til Ankestyrelsen. Klagen skal være hos os inden 4 uger fra den dag, du har fået brevet. Du kan klage mundtligt eller skriftligt, og du behøver ikke skrive hvorfor.
`

const UPHELD = '0190b1c0-0000-7000-8000-000000000023'

/** The case with its decision published, where it is that one. */
export function withPublished(one: DemoCase, today: PlainDate): DemoCase {
  if (one.id !== UPHELD) return one
  const on = daysAgo(today, 1)
  const publication = {
    id: '6f0a1f0e-5a57-4c9b-9d0e-2b7c1d3e4f50' as RecordId,
    round: 1,
    on,
    by: SOFIE.user as OfficialId,
    text: TEXT,
    putBack: [],
    alsoRemoved: [],
  }
  return { ...one, acts: [...one.acts, act(SOFIE, on, { kind: 'publication-approved', publication })] }
}
