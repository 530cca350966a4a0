import { expect, it } from 'vitest';
import { policyMeta } from '../../../src/cli/server/content-security-policy';
import { mayReach } from '../../../src/sharing/follow/may-reach';

it('knows from the policy of the page which broker can be asked', () => {
  const built = policyMeta('wss://mqtt.example.edu:8084');
  const may = (broker: string, policy: string | null = built): boolean =>
    mayReach(broker, policy, 'synapse.example.edu');
  expect(may('wss://mqtt.example.edu:8084/mqtt')).toBe(true);
  expect(may('wss://mqtt.example.edu/mqtt')).toBe(false);
  expect(may('wss://mqtt.example.edu:8084/mqtt', policyMeta())).toBe(false);
  // At the page's own host the policy has 'self'.
  expect(may('wss://synapse.example.edu/mqtt', policyMeta())).toBe(true);
  expect(may('wss://anything.example/mqtt', null)).toBe(true);
});
