import type { Colleague } from '../../app/office-desk.ts'
import type { Words } from '../../base/words.ts'
import type { OfficialId } from '../../stages/00-case/case-id.ts'
import { RESPONSIBLE_ROLES } from '../../stages/act/act-table.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActContext, type ActForm, filled, one } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** So many names at most are offered; any other is found by writing it. */
const MOST_OFFERED = 200

/** Those who may have the case: known here, in a role that works with such a case. */
function candidates({ file, house }: ActContext): readonly Colleague[] {
  const roles = RESPONSIBLE_ROLES[file.from === undefined ? 'kommune' : 'styrelse']
  return (house?.colleagues ?? []).filter((known) => known.roles.some((role) => roles.includes(role)))
}

/** By user name, or by a name that only one of them has. */
function findColleague(context: ActContext, written: string): Colleague | undefined {
  const all = candidates(context)
  const named = all.filter(({ name }) => name.toLowerCase() === written.toLowerCase())
  return all.find(({ id }) => id === written) ?? (named.length === 1 ? named[0] : undefined)
}

const teamsOf = ({ file, house }: ActContext): readonly string[] =>
  [...new Set([...(house?.teams ?? []), ...(file.team === undefined ? [] : [file.team])])].toSorted((a, b) =>
    a.localeCompare(b, 'da'),
  )

export const RESPONSIBLE: ActForm = {
  path: 'ansvarlig',
  act: 'responsible-assigned',
  page: 'parter',
  title: w('Tag eller giv sagen', 'Take or hand over the case'),
  button: w('Gem', 'Save'),
  fields: (context) => [
    {
      kind: 'text',
      name: 'hvem',
      label: w('Medarbejderens navn eller brugernavn', 'The employee’s name or user name'),
      hint: w('En kollega, der må have sådan en sag.', 'A colleague who may have such a case.'),
      required: true,
      autocomplete: 'off',
      suggestions: candidates(context)
        .toSorted((a, b) => Number(b.team === context.file.team) - Number(a.team === context.file.team))
        .slice(0, MOST_OFFERED)
        .map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      kind: 'select',
      name: 'team',
      label: w('Team', 'Team'),
      options: teamsOf(context).map((team) => ({ value: team, label: team })),
      required: true,
    },
  ],
  values: ({ file, user }) => filled({ hvem: file.responsible ?? user, team: file.team }),
  read(values, context) {
    const form = readForm(values)
    const written = form.line('hvem')
    const colleague = findColleague(context, written)
    if (colleague === undefined && written !== '') form.refuse('hvem', NOT_KNOWN)
    const team = (values['team']?.[0] ?? '').trim()
    if (!teamsOf(context).includes(team)) form.refuse('team', NO_TEAM)
    return one(form, () => ({
      kind: 'responsible-assigned',
      official: colleague?.id ?? (written as OfficialId),
      team,
    }))
  },
}

const NOT_KNOWN = w(
  'Der er ingen af det navn her, som må have sagen. Skriv brugernavnet på en kollega, der arbejder med sådan en sag; vedkommende skal have været logget ind mindst én gang.',
  'Nobody of that name here may have the case. Write the user name of a colleague who works with such cases; they must have signed in at least once.',
)
const NO_TEAM = w(
  'Vælg et af de team, der findes her. Mangler teamet, kan en leder tilføje det i opsætningen.',
  'Choose one of the teams there are here. If the team is missing, a leader can add it in the set-up.',
)
