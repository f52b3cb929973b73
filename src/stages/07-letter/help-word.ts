import { lowerFirst } from '../../base/first-letter.ts'
import type { PlainDate } from '../../base/date.ts'
import type { ActId } from '../../law/act.ts'
import { provisionOn } from '../../law/provision.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'

/** What help is called within a sentence, where the title of its provision can't stand there as it is. */
const NAMES: Partial<Readonly<Record<`${ActId} ${string}`, string>>> = {
  'SEL 82 a': 'forebyggende hjælp i en gruppe',
  'SEL 82 b': 'forebyggende hjælp i en afgrænset tid',
  'SEL 82 c': 'et socialt akuttilbud',
  'SEL 82 d': 'forebyggende støtte sammen med en frivillig organisation',
  'SEL 83 a': 'et rehabiliteringsforløb',
  'SEL 95': 'et kontant tilskud til hjælp',
  'SEL 96': 'borgerstyret personlig assistance (BPA)',
  'SEL 98': 'en kontaktperson for døvblinde',
  'SEL 99': 'en støtte- og kontaktperson',
  'SEL 102': 'et tilbud af behandlingsmæssig karakter',
  'SEL 104': 'et aktivitets- og samværstilbud',
  'SEL 107': 'et midlertidigt botilbud',
  'SEL 108': 'et længerevarende botilbud',
  'SEL 109': 'et ophold på krisecenter',
  'SEL 110': 'et ophold på forsorgshjem eller herberg',
  'SEL 114': 'støtte til bil',
  'SEL 116': 'hjælp til boligindretning',
  'SEL 118': 'orlov til at passe en nærtstående',
  'SEL 122': 'tilskud til sygeplejeartikler',
  'SEL 32': 'et særligt dagtilbud',
  'SEL 36': 'et særligt klubtilbud',
  'SEL 41': 'dækning af merudgifter',
  'SEL 42': 'dækning af tabt arbejdsfortjeneste',
  'BL 87': 'dækning af tabt arbejdsfortjeneste',
}

/** "socialpædagogisk støtte", "et midlertidigt botilbud"; "hjælp" where we have no name for it. */
export function helpInWords(ref: ProvisionRef | undefined, on: PlainDate): string {
  if (ref === undefined) return 'hjælp'
  const own = NAMES[`${ref.act} ${ref.paragraph}`]
  if (own !== undefined) return own
  const known = provisionOn(ref.act, ref.paragraph, on)
  if (known.kind === 'not-known') return 'hjælp'
  const title = lowerFirst(known.provision.title.da)
  // Before they became a fixed amount, what was given was cover of costs.
  return /^(?:nødvendige )?merudgifter/.test(title) ? 'dækning af merudgifter' : title
}
