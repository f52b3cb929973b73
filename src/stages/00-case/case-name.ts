import type { CaseId } from './case-id.ts'

/**
 * What a case can be named: it becomes a part of addresses. The pages beside the cases are named by one plain word, so
 * a case has a digit or a hyphen in its name, and never stands in the way of one; nor is it a step up, such as `..`.
 */
export const CASE_NAME = /^(?=\w[\w.:-]*$)(?=.*[\d-]).{1,120}$/

export const isCaseName = (name: string): name is CaseId => CASE_NAME.test(name)
