// Moving the axis: wheel and pinch zoom where they are, a drag moves, keys do both.

const CLICK_PIXELS = 4;
const KEY_SHARE = 0.15;
const KEY_ZOOM = 0.6;
const WHEEL_ZOOM = 0.0022;

/// `current()` gives the scale, `move({from, to})` takes what it becomes, `all()` shows all time.
export function gestures(surface, { current, move, all }) {
  const touching = new Map();
  let moved = 0;

  surface.addEventListener(
    "wheel",
    (event) => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      event.preventDefault();
      if (isSideways) {
        move(current().panned((event.deltaX || event.deltaY) / current().width));
      } else {
        move(current().zoomed(Math.exp(event.deltaY * WHEEL_ZOOM * (event.deltaMode === 1 ? 16 : 1)), offset(event)));
      }
    },
    { passive: false },
  );

  surface.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      touching.set(event.pointerId, offset(event));
      moved = touching.size > 1 ? Infinity : 0;
    }
  });
  surface.addEventListener("pointermove", (event) => {
    if (!touching.has(event.pointerId)) {
      return;
    }
    const before = touching.get(event.pointerId);
    const now = offset(event);
    const other = [...touching].find(([id]) => id !== event.pointerId)?.[1];
    touching.set(event.pointerId, now);
    moved += Math.abs(now - before);
    if (moved > CLICK_PIXELS) {
      surface.setPointerCapture(event.pointerId);
      surface.classList.add("dragging");
      move(other === undefined ? current().panned((before - now) / current().width) : pinched(current(), before, now, other));
    }
  });
  for (const name of ["pointerup", "pointercancel"]) {
    surface.addEventListener(name, (event) => {
      touching.delete(event.pointerId);
      surface.classList.remove("dragging");
    });
  }
  // A drag that ends on a mark opens nothing.
  surface.addEventListener(
    "click",
    (event) => {
      if (moved > CLICK_PIXELS) {
        event.stopPropagation();
        event.preventDefault();
        moved = 0;
      }
    },
    true,
  );
  surface.addEventListener("dblclick", (event) => move(current().zoomed(0.4, offset(event))));

  surface.addEventListener("keydown", (event) => {
    const step = keyed(event.key, current());
    if (event.key === "0" || event.key === "Home") {
      event.preventDefault();
      all();
    } else if (step && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      move(step);
    }
  });

  function offset(event) {
    return event.clientX - surface.getBoundingClientRect().left;
  }
}

function keyed(key, scale) {
  switch (key) {
    case "ArrowLeft":
      return scale.panned(-KEY_SHARE);
    case "ArrowRight":
      return scale.panned(KEY_SHARE);
    case "PageUp":
      return scale.panned(-1);
    case "PageDown":
      return scale.panned(1);
    case "+":
    case "=":
    case "ArrowUp":
      return scale.zoomed(KEY_ZOOM);
    case "-":
    case "ArrowDown":
      return scale.zoomed(1 / KEY_ZOOM);
    default:
      return null;
  }
}

/// The finger that rests keeps its day; the one that moved takes its own along.
function pinched(scale, before, now, still) {
  return Math.abs(now - still) < 8 ? scale : scale.zoomed(Math.abs(before - still) / Math.abs(now - still), still);
}
