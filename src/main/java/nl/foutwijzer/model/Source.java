package nl.foutwijzer.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact was read.
 *
 * @param asOf the day it was read there
 */
public record Source(String title, String url, Optional<LocalDate> asOf) {}
