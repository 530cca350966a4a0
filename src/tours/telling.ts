import type { ComponentType } from 'react';

/** Shows a text; which of its words can be asked about is the glossary's business, and so this is given from outside. */
export type Telling = ComponentType<{ readonly text: string }>;
