import { formatDanish } from '../../../base/date.ts'
import type { Lang, Words } from '../../../base/words.ts'
import type { Act, CaseEntry } from '../../../stages/case-entry.ts'
import type { Party } from '../../../stages/00-case/party.ts'
import { AFTER_DEATH, AKTINDSIGT_ANSWER, ANSWER_KIND, MANDATE, PARTY_ROLE, PERSONKREDS } from '../../case-labels.ts'
import { type Html, html, nothing } from '../../html.ts'
import { dayInWords } from '../../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** What an act was, as the journal tells it. */
export const ACT_DONE: Readonly<Record<Act, Words>> = {
  'case-opened': w('Sagen er oprettet', 'The case was opened'),
  'party-recorded': w('Part registreret', 'Party recorded'),
  'party-changed': w('Parts fuldmagt eller værgemål ændret', 'Party’s power of attorney or guardianship changed'),
  'guardian-doubt-recorded': w('Tvivl om værge registreret', 'Doubt about guardian recorded'),
  'consent-recorded': w('Samtykke registreret', 'Consent recorded'),
  'consent-withdrawn': w('Samtykke trukket tilbage', 'Consent withdrawn'),
  'note-recorded': w('Notat skrevet', 'Note written'),
  'call-asked': w('Bedt om at blive ringet op', 'Asked to be called'),
  'aktindsigt-asked': w('Aktindsigt bedt om', 'Access to the file asked for'),
  'aktindsigt-delayed': w('Besked om forsinket aktindsigt', 'Notice of delayed access'),
  'aktindsigt-answered': w('Aktindsigt besvaret', 'Access to the file answered'),
  'death-recorded': w('Borgeren er død', 'The citizen has died'),
  'death-mistaken': w('Dødsfaldet var skrevet ved en fejl', 'The death was recorded by mistake'),
  'after-death-decided': w('Besluttet efter dødsfaldet', 'Decided after the death'),
  'case-closed': w('Sag afsluttet uden afgørelse', 'Case ended without a decision'),
  'case-reopened': w('Sag åbnet igen', 'Case opened again'),
  'official-recorded': w('Habilitet registreret', 'Impartiality recorded'),
  'responsible-assigned': w('Ansvarlig valgt', 'Responsible chosen'),
  'document-recorded': w('Dokument lagt i sagen', 'Document added'),
  'round-begun': w('Ny runde begyndt', 'New round begun'),
  'instruction-answered': w('Anvisning besvaret', 'Instruction answered'),
  'application-received': w('Ansøgning modtaget', 'Application received'),
  'receipt-sent': w('Kvittering sendt', 'Receipt sent'),
  'delay-notice-sent': w('Besked om forsinkelse sendt', 'Notice of delay sent'),
  'help-considered': w('Al hjælp overvejet', 'All help considered'),
  'decision-postponed': w('Afgørelsen udsat', 'Decision postponed'),
  'withdrawal-asked': w('Vil trække noget tilbage', 'Wants to take something back'),
  'withdrawal-regretted': w('Tilbagetrækning fortrudt', 'Withdrawal regretted'),
  'withdrawal-questioned': w('Spurgt, om tilbagetrækningen er ment', 'Asked whether the withdrawal is meant'),
  'withdrawal-answered': w('Svaret, om tilbagetrækningen er ment', 'Answered whether the withdrawal is meant'),
  'withdrawal-confirmed': w('Tilbagetrækning bekræftet', 'Withdrawal confirmed'),
  'source-recorded': w('Kilde registreret', 'Source recorded'),
  'statement-recorded': w('Oplysning registreret', 'Statement recorded'),
  'question-asked': w('Spørgsmål stillet', 'Question asked'),
  'question-reminded': w('Rykket for svar', 'Reminder sent'),
  'question-answered': w('Svar modtaget', 'Answer received'),
  'question-closed': w('Spørgsmål lukket', 'Question closed'),
  'disagreement-recorded': w('Uenighed registreret', 'Disagreement recorded'),
  'disagreement-settled': w('Uenighed afklaret', 'Disagreement settled'),
  'review-recorded': w('Borgeren har gennemgået oplysninger', 'The citizen reviewed information'),
  'review-followed-up': w('Borgerens rettelse fulgt op', 'The citizen’s correction followed up'),
  'need-recorded': w('Behov registreret', 'Need recorded'),
  'personkreds-judged': w('Personkreds bedømt', 'Target group judged'),
  'need-assessed': w('Behov vurderet', 'Need assessed'),
  'information-judged': w('Oplysningsgrundlaget bedømt', 'Basis judged'),
  'partshoering-sent': w('Partshøring sendt', 'Hearing sent'),
  'partshoering-answered': w('Høringssvar modtaget', 'Answer to hearing received'),
  'partshoering-used': w('Høringssvar brugt', 'Answer to hearing used'),
  'partshoering-exempted': w('Partshøring undladt', 'Hearing left out'),
  'committee-planned': w('Udvalgsmøde planlagt', 'Committee meeting planned'),
  'committee-held': w('Udvalgsmøde holdt', 'Committee met'),
  'sparring-held': w('Sparring holdt', 'Sparring held'),
  'sparring-followed-up': w('Sparring fulgt op', 'Sparring followed up'),
  'former-grant-recorded': w('Hidtidig hjælp registreret', 'Former help recorded'),
  'non-cooperation-recorded': w('Manglende samarbejde belyst', 'Non-cooperation examined'),
  'view-recorded': w('Synspunkt registreret', 'View recorded'),
  'need-answered': w('Behov besvaret', 'Need answered'),
  'decision-proposed': w('Afgørelse truffet', 'Decision made'),
  'decision-taken-back': w('Afgørelse taget tilbage', 'Decision taken back'),
  'decision-reviewed': w('Afgørelse læst af en anden', 'Decision read by a second person'),
  'letter-sent': w('Brev sendt', 'Letter sent'),
  'decision-sent': w('Afgørelsen sendt', 'Decision sent'),
  'letter-resent': w(
    'Brev sendt på papir i stedet for som Digital Post',
    'Letter sent on paper instead of as Digital Post',
  ),
  'letter-delivered': w('Brev kommet frem', 'Letter arrived'),
  'call-made': w('Opkald', 'Call'),
  'case-imported': w('Sagen er modtaget fra kommunen', 'The case came from the municipality'),
  'case-imported-again': w('Sagen er modtaget igen fra kommunen', 'The case came from the municipality again'),
  'complaint-received': w('Klage modtaget', 'Complaint received'),
  'complaint-approved': w('Mundtlig klage godkendt af borgeren', 'Oral complaint approved by the citizen'),
  'complaint-acknowledged': w('Klagen er bekræftet', 'Complaint acknowledged'),
  'complaint-withdrawn': w('Klage trukket tilbage', 'Complaint withdrawn'),
  'complaint-kept': w('Klagen er fastholdt', 'Complaint kept'),
  'genvurdering-begun': w('Genvurdering begyndt', 'Reassessment begun'),
  'genvurdering-part-judged': w('Påklaget behov genvurderet', 'Contested need reassessed'),
  'genvurdering-delayed': w('Besked om forsinket genvurdering', 'Notice of delayed reassessment'),
  'genvurdering-finished': w('Genvurdering afsluttet', 'Reassessment finished'),
  'board-file-assembled': w('Akter samlet', 'File assembled'),
  'case-sent-to-board': w('Sendt til Ankestyrelsen', 'Sent to the board'),
  'board-received': w('Modtaget i Ankestyrelsen', 'Received at the board'),
  'board-asked': w('Ankestyrelsen har bedt om noget', 'The board has asked for something'),
  'board-answered': w('Svar til Ankestyrelsen', 'Answer to the board'),
  'board-contact-logged': w('Kontakt noteret', 'Contact noted'),
  'outcome-drafted': w('Udkast til afgørelse', 'Draft decision'),
  'outcome-signed': w('Udkast læst af en anden', 'Draft read by a second person'),
  'outcome-sent': w('Ankestyrelsens afgørelse sendt', 'The board’s decision sent'),
  'own-initiative-taken': w('Egen drift', 'Own initiative'),
  'outcome-received': w('Ankestyrelsens afgørelse modtaget', 'The board’s decision received'),
  'compliance-proved': w('Afgørelsen er ført ud i livet', 'The decision was carried out'),
  'fogedsag-step-taken': w('Skridt i fogedsagen', 'Step in the bailiff matter'),
  'publication-approved': w(
    'Afgørelsen er offentliggjort uden det, der peger på nogen',
    'The decision was published without what points at anyone',
  ),
  'publication-withdrawn': w('Den offentliggjorte tekst er trukket tilbage', 'The published text was withdrawn'),
}

/** The substance of an entry for those who work with the case: it names whoever was given it. What was written is Danish. */
export function entryNaming(lang: Lang, entry: CaseEntry, nameOfUser: (user: string) => string): Html {
  const known = knownWords(entry)
  const written =
    entry.kind === 'responsible-assigned' ? `${nameOfUser(entry.official)}, ${entry.team}` : writtenIn(entry)
  return html`${known === undefined ? nothing : `${known[lang]} `}${written === '' ? nothing : html`<span lang="da">${written}</span>`}`
}

/** The substance of an entry in a line, in Danish. No one who works with the case is named. */
export function entryText(entry: CaseEntry): string {
  return [knownWords(entry)?.da ?? '', writtenIn(entry)].filter((text) => text !== '').join(' ')
}

/** What of it is one of the answers there are, and not written by anyone. */
function knownWords(entry: CaseEntry): Words | undefined {
  switch (entry.kind) {
    case 'party-changed':
      return partyWords(entry.party)
    case 'personkreds-judged': {
      const { da, en } = PERSONKREDS[entry.personkreds.answer]
      return w(`${da}.`, `${en}.`)
    }
    case 'after-death-decided': {
      const { da, en } = AFTER_DEATH[entry.decided.answer]
      return w(`${da}.`, `${en}.`)
    }
    case 'information-judged':
      return entry.enough.answer === 'ja' ? w('Ja.', 'Yes.') : w('Nej.', 'No.')
    case 'committee-planned':
      return entry.plan === 'aflyst'
        ? w('Aflyst', 'Cancelled')
        : w(`${formatDanish(entry.plan.on)},`, `${dayInWords(entry.plan.on, 'en')},`)
    case 'need-answered':
      return ANSWER_KIND[entry.answer.answer.kind]
    case 'delay-notice-sent': {
      const { expected } = entry.notice
      return expected === undefined
        ? undefined
        : w(`Afgørelse ventes ${formatDanish(expected)}`, `Decision expected ${dayInWords(expected, 'en')}`)
    }
    default:
      return undefined
  }
}

function writtenIn(entry: CaseEntry): string {
  switch (entry.kind) {
    case 'application-received':
      return entry.application.words
    case 'party-changed':
      return entry.party.refused?.why ?? ''
    case 'note-recorded':
      return entry.note.text
    case 'call-asked':
      return [entry.wish.words, entry.wish.when ?? ''].filter((text) => text !== '').join(' – ')
    case 'aktindsigt-asked':
      return entry.request.words ?? 'Hele sagen'
    case 'aktindsigt-delayed':
      return `${entry.delay.why} Svar ventes ${formatDanish(entry.delay.expected)}`
    case 'aktindsigt-answered':
      return [
        `${AKTINDSIGT_ANSWER[entry.answer.kind].da}.`,
        entry.answer.words,
        ...(entry.answer.refused === undefined ? [] : Object.values(entry.answer.refused)),
      ].join(' ')
    case 'withdrawal-asked':
      return entry.withdrawal.words
    case 'withdrawal-regretted':
      return entry.words ?? ''
    case 'withdrawal-questioned':
    case 'withdrawal-answered':
      return entry.words
    case 'withdrawal-confirmed':
      return entry.confirmed.how
    case 'source-recorded':
      return entry.source.title
    case 'statement-recorded':
      return entry.statement.text
    case 'question-asked':
      return entry.question.matter
    case 'question-answered':
    case 'partshoering-answered':
      return entry.words
    case 'question-closed':
      return entry.why
    case 'disagreement-recorded':
      return entry.disagreement.about
    case 'disagreement-settled':
      return entry.settlement.why
    case 'review-recorded':
      return entry.review.words
    case 'review-followed-up':
      return entry.followedUp.how
    case 'need-recorded':
      return entry.need.activity
    case 'personkreds-judged':
      return entry.personkreds.reason
    case 'need-assessed':
      return entry.assessment.text
    case 'information-judged':
      return entry.enough.why
    case 'partshoering-used':
      return entry.used
    case 'partshoering-exempted':
      return entry.exemption.why
    case 'committee-planned':
      return entry.plan === 'aflyst' ? '' : entry.plan.where
    case 'committee-held':
      return entry.meeting.advice
    case 'sparring-held':
      return entry.sparring.gaps.join('; ')
    case 'sparring-followed-up':
    case 'instruction-answered':
      return entry.how
    case 'former-grant-recorded':
      return entry.grant.what
    case 'view-recorded':
      return entry.view.words
    case 'death-recorded':
      return `${formatDanish(entry.death.on)}. ${entry.death.how}`
    case 'after-death-decided':
      return entry.decided.why
    case 'death-mistaken':
    case 'decision-taken-back':
      return entry.why
    case 'case-reopened':
      return entry.asked === undefined ? entry.why : `${entry.why} (bad om hjælp igen den ${formatDanish(entry.asked)})`
    case 'case-closed':
      return entry.closing.words
    case 'decision-reviewed':
      return entry.approval.why
    case 'call-made':
      return entry.call.note
    case 'responsible-assigned':
      return entry.team
    case 'letter-resent':
      return entry.resent.why
    case 'document-recorded':
      return entry.name
    case 'complaint-received':
      return entry.complaint.words
    case 'complaint-kept':
      return entry.words ?? ''
    case 'genvurdering-part-judged':
      return entry.part.why
    case 'board-asked':
      return entry.request.asked
    case 'board-answered':
      return entry.words
    case 'board-contact-logged':
      return entry.contact.about
    case 'outcome-signed':
      return entry.why
    case 'compliance-proved':
      return entry.proof.how
    case 'own-initiative-taken':
    case 'fogedsag-step-taken':
      return entry.step.words
    case 'publication-withdrawn':
      return entry.why
    default:
      return ''
  }
}

/** What someone may do in the case, and for how long; last that they were refused, where they were. */
function partyWords({ role, mandates, from, to, refused }: Party): Words {
  const days = [
    ...(from === undefined ? [] : [w(`fra ${formatDanish(from)}`, `from ${dayInWords(from, 'en')}`)]),
    ...(to === undefined ? [] : [w(`til og med ${formatDanish(to)}`, `until ${dayInWords(to, 'en')}`)]),
  ]
  const told = [PARTY_ROLE[role], ...mandates.map((one) => MANDATE[one]), ...days]
  const [da, en] = (['da', 'en'] as const).map((lang) => told.map((one) => one[lang]).join(', '))
  return refused === undefined ? w(da ?? '', en ?? '') : w(`${da}. Afvist:`, `${en}. Refused:`)
}
