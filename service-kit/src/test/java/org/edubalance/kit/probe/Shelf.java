package org.edubalance.kit.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A row of the probe: just enough to write something real. */
@Entity
public class Shelf {
    @Id public String code;
    public String divisionCode;
    public String label;
    public int books;
    @Version public int version;
}
