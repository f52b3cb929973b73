import { err } from '../../base/result.ts'
import { letGo, type Party } from '../../stages/00-case/party.ts'
import { readForm } from '../form/form-reader.ts'
import { html, nothing } from '../html.ts'
import { type CitizenContext, type CitizenForm, w } from './citizen-form.ts'

/** The one of the citizen’s company that a form is about, as the citizen leaves them; null where that is not theirs to do. */
function lettingGo({ mine, target, today }: CitizenContext): Party | null {
  const party = mine.company.find(({ id }) => id === target)
  return party === undefined ? null : letGo(party, today)
}

export const LET_GO: CitizenForm = {
  path: 'fortryd-fuldmagt',
  act: 'party-changed',
  page: 'oplysninger',
  title: w('Personen skal ikke være med i sagen mere', 'The person is no longer to take part in the case'),
  lead: w(
    'Fra nu af kan personen ikke se din sag, få breve om den eller tale for dig. Det, personen allerede har sagt og gjort, bliver i sagen. Har personen klaget for dig, gælder klagen stadig, og du kan trække den tilbage under Klage.',
    'From now on the person can’t see your case, get letters about it or speak for you. What the person has said and done already stays in the case. If the person has complained for you, the complaint still stands, and you can take it back under Complaint.',
  ),
  button: w('Ja, det skal slutte nu', 'Yes, end it now'),
  done: w('Personen er ikke med i din sag længere.', 'The person no longer takes part in your case.'),
  isAbout: (context) => lettingGo(context) !== null,
  fields: (context) => [
    {
      kind: 'note',
      body: () => {
        const party = lettingGo(context)
        return party === null ? nothing : html`<p><strong>${context.nameOf(party.id)}</strong></p>`
      },
    },
  ],
  read(values, context) {
    const party = lettingGo(context)
    return party === null
      ? err([{ field: 'om', words: NOT_YOURS_TO_END }])
      : readForm(values).done(() => [{ kind: 'party-changed', party }])
  },
}

const NOT_YOURS_TO_END = w(
  'Du kan ikke selv ændre, at personen er med i sagen. Ring til kommunen.',
  'You can’t change yourself that the person takes part in the case. Call the municipality.',
)
