/** Faces for scripts other than Latin, by the main part of a language's tag. They come with their language, and only then. */
const FACES: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('./fonts-arabic.css'),
  zh: () => import('./fonts-chinese.css'),
};

/** Fetches the faces of a language. Without them the system's own are used. */
export function loadFaces(language: string): void {
  void FACES[language.split('-')[0] ?? '']?.().catch(() => undefined);
}
