import { solveCourse, type CourseQuestion } from './course-file';
import { courseText, type DataFormat } from './course-text';

/** The worker's own scope, which the types of a page do not know. */
const scope = globalThis as unknown as {
  onmessage: (
    event: MessageEvent<{ questions: readonly CourseQuestion[]; format: DataFormat }>,
  ) => void;
  postMessage(answer: { text: string } | { error: string }): void;
};

scope.onmessage = ({ data: { questions, format } }) => {
  try {
    scope.postMessage({ text: courseText(questions.map(solveCourse), format) });
  } catch (error) {
    scope.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};
