import { lowerFirst } from '../../base/first-letter.ts'
import type { Words } from '../../base/words.ts'
import { isInForce, letGo, type Party, type PartyRole } from '../../stages/00-case/party.ts'
import { MANDATE, PARTY_ROLE } from '../case-labels.ts'
import { type Html, html, nothing } from '../html.ts'
import { pathTo } from '../paths.ts'
import { dayInWords, sayIn } from '../wording.ts'
import { type CitizenFrame, type CitizenShown, myFormUrl, myUrl } from './citizen-frame.ts'
import { LET_GO } from './company-answer.ts'

const w = (da: string, en: string): Words => ({ da, en })
const WORDS = {
  speakers: w('Hvem taler for dig?', 'Who speaks for you?'),
  company: w('Hvem er med dig i sagen?', 'Who is with you in the case?'),
  since: w('Siden', 'Since'),
  from: w('Fra', 'From'),
  to: w('Til og med', 'Until the end of'),
  ended: w('Det sluttede', 'It ended'),
  stop: w('Sig stop igen', 'Put a stop to it'),
  letGo: w('Personen skal ikke være med mere', 'The person is no longer to take part'),
  guardian: w(
    'En værge kan du ikke selv sige stop til her. Vil du have en anden værge eller ingen, så spørg Familieretshuset. Kommunen kan hjælpe dig med det.',
    'You can’t put a stop to a guardian here. If you want another guardian or none, ask Familieretshuset. The municipality can help you with that.',
  ),
} as const

/** As what someone takes part, in words that the citizen uses too. */
const AS: Readonly<Record<PartyRole, Words>> = {
  ...PARTY_ROLE,
  partsrepraesentant: w(
    'som du har givet fuldmagt (partsrepræsentant)',
    'to whom you gave a power of attorney (party representative)',
  ),
}

/** Whether anyone is there whom the citizen asked along, and may let go. */
const mayStop = ({ mine, today, can }: CitizenShown): boolean =>
  can.has('party-changed') && mine.company.some((party) => isInForce(party, today) && letGo(party, today) !== null)

/** Those who speak in the citizen’s place today, to the citizen alone; those who can be let go are so on the page of information. */
export function speakersView(frame: CitizenFrame, shown: CitizenShown): Html {
  const t = sayIn(frame.lang)
  const { mine } = shown
  if (mine.speakers.length === 0) return nothing
  const people = mine.speakers.map(
    ({ party, as, ...rest }) => html`<li>${personView(frame, shown, { id: party, role: as, ...rest })}</li>`,
  )
  return html`<section class="my-card"><h2>${t(WORDS.speakers)}</h2><ul class="my-list">${people}</ul>${mine.speakers.some(({ as }) => as === 'vaerge') ? html`<p class="my-small">${t(WORDS.guardian)}</p>` : nothing}${mayStop(shown) ? html`<p><a href="${pathTo(myUrl(shown, 'oplysninger'), frame.lang)}#fuldmagt">${t(WORDS.stop)}</a></p>` : nothing}</section>`
}

/** Those who speak for or stand by the citizen, or have, and the way to end it. */
export function companyView(frame: CitizenFrame, shown: CitizenShown): Html {
  const t = sayIn(frame.lang)
  const { mine } = shown
  if (mine.company.length === 0) return nothing
  const people = mine.company.map(
    (party) => html`<li>${personView(frame, shown, party)}${letGoView(frame, shown, party)}</li>`,
  )
  return html`<section class="my-card" id="fuldmagt"><h2>${t(WORDS.company)}</h2><ul class="my-list">${people}</ul></section>
`
}

/** Who, as what, what the person may, and from when till when. */
function personView(
  { lang }: CitizenFrame,
  { nameOf, today }: CitizenShown,
  { id, role, mandates, from, to }: Pick<Party, 'id' | 'role' | 'mandates' | 'from' | 'to'>,
): Html {
  const t = sayIn(lang)
  const may = mandates.map((one) => t(MANDATE[one])).join(', ')
  return html`<p><strong>${nameOf(id)}</strong>, ${lowerFirst(t(AS[role]))}${may === '' ? nothing : `: ${may}`}.</p>${from === undefined ? nothing : html`<p>${t(from <= today ? WORDS.since : WORDS.from)} ${dayInWords(from, lang)}.</p>`}${to === undefined ? nothing : html`<p>${t(to < today ? WORDS.ended : WORDS.to)} ${dayInWords(to, lang)}.</p>`}`
}

function letGoView({ lang }: CitizenFrame, shown: CitizenShown, party: Party): Html {
  const { today, can, nameOf } = shown
  const isOver = party.to !== undefined && party.to < today
  if (isOver || !can.has('party-changed') || letGo(party, today) === null) return nothing
  return html`<p><a href="${pathTo(myFormUrl(shown, LET_GO.path, party.id), lang)}">${sayIn(lang)(WORDS.letGo)}<span class="sr-only">: ${nameOf(party.id)}</span></a></p>`
}
