package se.blankett.render.view;

/** The page on which all answers are checked. */
public record ReviewView(PageFrameView frame) {}
