import { css, html, type TemplateResult } from 'lit';
import { hueOf, initials } from '../format/name.js';

/** Initials on a colour that an id always gets again. Decorative: the name stands beside it. */
export function avatar(name: string, id: string): TemplateResult {
  return html`<span class="avatar hue-${hueOf(id)}" part="avatar" aria-hidden="true"
    >${initials(name)}</span
  >`;
}

export const avatarStyles = css`
  .avatar {
    --_hue: 25;
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    border-radius: 50%;
    background: light-dark(oklch(0.92 0.045 var(--_hue)), oklch(0.3 0.05 var(--_hue)));
    color: light-dark(oklch(0.4 0.085 var(--_hue)), oklch(0.86 0.07 var(--_hue)));
    font-size: calc(var(--_avatar) * 0.39);
    font-weight: 600;
    line-height: 1;
    overflow: hidden;
  }

  .hue-1 {
    --_hue: 65;
  }
  .hue-2 {
    --_hue: 110;
  }
  .hue-3 {
    --_hue: 155;
  }
  .hue-4 {
    --_hue: 200;
  }
  .hue-5 {
    --_hue: 245;
  }
  .hue-6 {
    --_hue: 290;
  }
  .hue-7 {
    --_hue: 335;
  }

  @media (forced-colors: active) {
    .avatar {
      border: 1px solid;
    }
  }
`;
