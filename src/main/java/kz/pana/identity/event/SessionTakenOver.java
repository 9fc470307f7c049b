package kz.pana.identity.event;

import jakarta.servlet.http.HttpSession;

/** Somebody signed in where somebody else was signed in: the browser is one, the person another. */
public record SessionTakenOver(HttpSession session) {}
