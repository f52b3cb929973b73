import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { kilderneBagAfgoerelsenErIAkterne } from './rule.ts'

testCaseRule(kilderneBagAfgoerelsenErIAkterne, examples)
