import { tissueField, type TissueField } from './tissue-field';
import type { FieldQuestion } from './ask-field';

/** The worker's own scope, which the types of a page do not know. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<FieldQuestion>) => void;
  postMessage(answer: TissueField, transferred: Transferable[]): void;
};

scope.onmessage = ({ data: { surface, cortex } }) => {
  const field = tissueField(surface, cortex);
  scope.postMessage(field, [field.halves.buffer]);
};
