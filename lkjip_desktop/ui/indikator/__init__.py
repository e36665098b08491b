"""An indikator as it is edited, whatever tree it stands in: columns, details, formula, scale."""
