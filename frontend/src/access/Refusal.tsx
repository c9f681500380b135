import { ownProblem } from '../http/problem';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';

/** What stands on a page that is not for this person. */
export function Refusal() {
  return (
    <Panel>
      <ProblemState error={ownProblem('forbidden', 'Forbidden', 403)} />
    </Panel>
  );
}
