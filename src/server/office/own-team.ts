import { type TeamCode, teamCode } from '../../stages/13-learning/team-code.ts'
import { WHOLE } from '../../web/figures/team-choice.ts'
import type { SignedIn } from './signed-in.ts'

export { WHOLE }

/** Whose figures someone sees: their own team's, unless they ask for the whole municipality's or are in no team. */
export function ownTeam(
  { team: name, municipalityName }: Pick<SignedIn['user'], 'team' | 'municipalityName'>,
  asked: unknown,
): { readonly team: TeamCode | undefined; readonly whose: string; readonly shown: 'eget' | 'alle' | undefined } {
  const team = teamCode(name)
  if (team === undefined || asked === WHOLE)
    return { team: undefined, whose: municipalityName, shown: team === undefined ? undefined : 'alle' }
  return { team, whose: `${municipalityName}, ${name ?? ''}`, shown: 'eget' }
}
