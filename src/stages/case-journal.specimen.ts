import type { CaseEntry } from './case-entry.ts'
import type { CaseFile } from './case-file.ts'
import { KARLA } from './case.specimen.ts'

/** The entries that a case file of ours would have been told by: folded, they give it back. */
export function entriesOf(file: CaseFile): readonly CaseEntry[] {
  const { municipality, id, area, round } = file
  return [
    {
      kind: 'case-opened',
      municipality,
      id,
      area,
      on: round.begun,
      citizen: KARLA,
      procedure: round.procedure,
      shielded: false,
    },
    ...file.parties.map((party): CaseEntry => ({ kind: 'party-recorded', party })),
    ...(file.consents ?? []).map((consent): CaseEntry => ({ kind: 'consent-recorded', consent })),
    ...(file.notes ?? []).map((note): CaseEntry => ({ kind: 'note-recorded', note })),
    ...(file.officials ?? []).map((official): CaseEntry => ({ kind: 'official-recorded', official })),
    ...file.applications.map((application): CaseEntry => ({ kind: 'application-received', application })),
    ...file.sources.map((source): CaseEntry => ({ kind: 'source-recorded', source })),
    ...file.needs.map((need): CaseEntry => ({ kind: 'need-recorded', need })),
    ...file.statements.map((statement): CaseEntry => ({ kind: 'statement-recorded', statement })),
    ...(file.disagreements ?? []).map((disagreement): CaseEntry => ({ kind: 'disagreement-recorded', disagreement })),
    ...(file.reviews ?? []).map((review): CaseEntry => ({ kind: 'review-recorded', review })),
    ...file.assessments.flatMap(({ enough, ...assessment }): CaseEntry[] => [
      { kind: 'need-assessed', assessment },
      ...(enough === undefined ? [] : [{ kind: 'information-judged', need: assessment.need, enough } as const]),
    ]),
    ...(file.partshoeringer ?? []).flatMap(({ answer, used, ...partshoering }): CaseEntry[] => [
      { kind: 'partshoering-sent', partshoering },
      ...(answer === undefined ? [] : [{ kind: 'partshoering-answered', id: partshoering.id, ...answer } as const]),
      ...(used === undefined ? [] : [{ kind: 'partshoering-used', id: partshoering.id, used } as const]),
    ]),
    ...(file.committees ?? []).map((meeting): CaseEntry => ({ kind: 'committee-held', meeting })),
    ...(file.sparrings ?? []).map((sparring): CaseEntry => ({ kind: 'sparring-held', sparring })),
    ...(file.formerGrants ?? []).map((grant): CaseEntry => ({ kind: 'former-grant-recorded', grant })),
    ...(file.nonCooperation === undefined
      ? []
      : [{ kind: 'non-cooperation-recorded', nonCooperation: file.nonCooperation } as const]),
    ...(file.views ?? []).map((view): CaseEntry => ({ kind: 'view-recorded', view })),
    ...file.answers.map((answer): CaseEntry => ({ kind: 'need-answered', answer })),
    ...(file.decision === undefined ? [] : decided(file.decision)),
    ...(file.letters ?? []).map((letter): CaseEntry =>
      letter.about === 'afgoerelse'
        ? { kind: 'decision-sent', letter: { ...letter, about: letter.about } }
        : { kind: 'letter-sent', letter: { ...letter, about: letter.about } },
    ),
    ...(file.calls ?? []).map((call): CaseEntry => ({ kind: 'call-made', call })),
  ]
}

function decided({ approvals, ...decision }: NonNullable<CaseFile['decision']>): CaseEntry[] {
  return [
    { kind: 'decision-proposed', decision },
    ...approvals.map((approval): CaseEntry => ({ kind: 'decision-reviewed', approval })),
  ]
}
