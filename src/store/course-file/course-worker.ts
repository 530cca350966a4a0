import { courseText, solveCourse, type CourseQuestion, type DataFormat } from './course-file';

/** The worker's own scope, which the types of a page do not know. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<{ question: CourseQuestion; format: DataFormat }>) => void;
  postMessage(answer: { text: string } | { error: string }): void;
};

scope.onmessage = ({ data: { question, format } }) => {
  try {
    scope.postMessage({ text: courseText(solveCourse(question), format) });
  } catch (error) {
    scope.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};
