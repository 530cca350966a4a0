import { PACKAGE_NAME, PACKAGE_SHA256 } from './source/fetch-colin27';

/** The notice that must appear in all copies of what is derived from Colin27, word for word. */
export const COLIN27_NOTICE =
  'Copyright (C) 1993-2009 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological Institute, McGill University. ' +
  'Permission to use, copy, modify, and distribute this software and its documentation for any purpose and without fee is hereby granted, ' +
  'provided that the above copyright notice appear in all copies.';

export const SOURCE = {
  name: 'Colin27 T1 average, MNI space, 0.5 mm (ch2better)',
  notice: COLIN27_NOTICE,
  citation:
    'Holmes CJ, Hoge R, Collins L, Woods R, Toga AW, Evans AC. Enhancement of MR images using registration for signal averaging. ' +
    'J Comput Assist Tomogr 1998;22(2):324-333.',
  modified: true,
  modifications:
    'Segmented, sulci opened along their skeleton, meshed, smoothed and simplified; deep structures follow contours drawn by hand on the scan; ' +
    'the end of the medulla is rounded off; regions and pathways are drawings.',
  package: { name: PACKAGE_NAME, sha256: PACKAGE_SHA256 },
} as const;
