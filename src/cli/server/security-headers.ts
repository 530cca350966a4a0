import { policyHeader } from './content-security-policy';

/** Powers of the browser that nothing here has any use for. */
const NEVER_ASKED = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Sent with every answer.
 * @param broker origin of the one message broker outside that may be asked
 */
export function securityHeaders(broker?: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policyHeader(broker),
    'Permissions-Policy': NEVER_ASKED.map((name) => `${name}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // A page that opened this one, or was opened by it, gets no hold of its window. Frames are not concerned.
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Other sites embed the page; they have no use for its single files.
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
