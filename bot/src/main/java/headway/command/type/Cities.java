package headway.command.type;

import java.util.Map;
import java.util.TreeMap;

/// Big cities that have no zone of their own, by the zone they keep.
final class Cities {
  static final Map<String, String> BY_NAME = byZone();

  private Cities() {}

  private static Map<String, String> byZone() {
    Map<String, String> zones = new TreeMap<>();
    put(zones, "Europe/Berlin", "Hamburg,Munich,München,Cologne,Köln,Frankfurt,Stuttgart,Leipzig");
    put(zones, "Europe/Zurich", "Geneva,Genève,Basel,Bern");
    put(zones, "Europe/London", "Edinburgh,Manchester,Birmingham,Glasgow,Cardiff,Oxford,Cambridge");
    put(zones, "Europe/Paris", "Lyon,Marseille,Toulouse,Lille");
    put(zones, "Europe/Rome", "Milan,Milano,Naples,Turin,Roma");
    put(zones, "Europe/Madrid", "Barcelona,Valencia,Seville");
    put(zones, "Europe/Amsterdam", "Rotterdam,Utrecht,The Hague,Eindhoven");
    put(zones, "Europe/Warsaw", "Krakow,Kraków,Gdansk,Warszawa");
    put(zones, "Europe/Vienna", "Wien,Graz,Salzburg");
    put(zones, "Europe/Stockholm", "Gothenburg,Göteborg,Malmö");
    put(zones, "Europe/Lisbon", "Porto,Lisboa");
    put(zones, "America/New_York", "Boston,Washington,Philadelphia,Atlanta,Miami,Pittsburgh,NYC");
    put(zones, "America/Chicago", "Houston,Dallas,Austin,Minneapolis,New Orleans,St. Louis");
    put(zones, "America/Denver", "Salt Lake City,Albuquerque,Boulder");
    put(zones, "America/Los_Angeles", "San Francisco,Seattle,San Diego,Portland,Las Vegas");
    put(zones, "America/Toronto", "Ottawa,Montréal,Québec");
    put(zones, "America/Sao_Paulo", "Rio de Janeiro,Rio,Brasília");
    put(zones, "Asia/Kolkata", "Mumbai,Delhi,New Delhi,Bangalore,Bengaluru,Chennai,Hyderabad,Pune");
    put(zones, "Asia/Shanghai", "Beijing,Shenzhen,Guangzhou,Hangzhou");
    put(zones, "Asia/Tokyo", "Osaka,Kyoto,Nagoya,Yokohama");
    put(zones, "Asia/Jerusalem", "Haifa");
    put(zones, "Asia/Dubai", "Abu Dhabi");
    put(zones, "Africa/Johannesburg", "Cape Town,Durban,Pretoria");
    put(zones, "Africa/Lagos", "Abuja");
    put(zones, "Australia/Sydney", "Canberra");
    put(zones, "Pacific/Auckland", "Wellington,Christchurch");
    return Map.copyOf(zones);
  }

  private static void put(Map<String, String> zones, String zone, String cities) {
    for (String city : cities.split(",", -1)) {
      zones.put(city, zone);
    }
  }
}
