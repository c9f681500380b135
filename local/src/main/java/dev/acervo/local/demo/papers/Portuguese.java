package dev.acervo.local.demo.papers;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Dates and money the way they are written in Brazil; the same on every machine, whatever its locale data says. */
public final class Portuguese {

    private static final List<String> MONTHS = List.of(
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro");

    private Portuguese() {}

    /** 23/11/2026. */
    public static String date(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** 23 de novembro de 2026. */
    static String longDate(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1º" : day.getDayOfMonth()) + " de " + month(YearMonth.from(day));
    }

    /** novembro de 2026. */
    public static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " de " + month.getYear();
    }

    /** R$ 4.200,00. */
    static String money(long cents) {
        var format = new DecimalFormat("#,##0.00", new DecimalFormatSymbols(Locale.ROOT));
        var plain = format.format(cents / 100.0);
        return "R$ " + plain.replace(',', '_').replace('.', ',').replace('_', '.');
    }
}
