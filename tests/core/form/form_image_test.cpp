#include "core/form/appointment_form.h"
#include "core/form/form_document.h"
#include "core/form/form_image.h"

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

QByteArray coded(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return buffer.data();
}

QImage portrait(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), 120));
    }
    return image.convertToFormat(format);
}

/// Behind the first marker, where cameras put it.
QByteArray withExtra(const QByteArray& jpeg, const QByteArray& extra)
{
    const auto length = char(extra.size() + 2);
    return jpeg.left(2) + "\xFF\xE1" + QByteArray(1, '\0') + length + extra + jpeg.mid(2);
}

/// The PDF of one form with this photo, and what pdfimages of poppler-utils says of its images.
struct Printed {
    QByteArray bytes{};
    QStringList
        images{}; ///< Fields of each line: page, number, type, width, height, colour, components, bits, coding …
};

Printed printed(const QByteArray& photo)
{
    CadreFile file;
    file.person.name = u"测试甲"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    REQUIRE(writePdf(path, 1, [&](int) -> Result<FilledForm> {
        return FilledForm{&appointmentLayout(file), appointmentValues(file, photo, QDate(2025, 6, 1)),
                          file.person.name};
    }));
    QProcess reader;
    reader.start(u"pdfimages"_s, {u"-list"_s, path});
    REQUIRE(reader.waitForFinished());
    CHECK(QString::fromUtf8(reader.readAllStandardError()) == QString());
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    return {pdf.readAll(), lines.mid(2)}; // Two lines of heading.
}

} // namespace

TEST_CASE("a photo goes into the PDF as its file has it, without what a camera added", "[form][photo]")
{
    const QByteArray jpeg = coded(portrait({300, 400}), "JPG");
    const Printed pdf = printed(withExtra(jpeg, "Exif 39.9N 116.4E"));
    REQUIRE(pdf.images.size() == 1);
    CHECK(pdf.images[0].simplified().startsWith(u"1 0 image 300 400 rgb 3 8 jpeg"));
    CHECK(pdf.bytes.contains(jpeg));
    CHECK_FALSE(pdf.bytes.contains("116.4E"));
}

TEST_CASE("a grey photo stays grey", "[form][photo]")
{
    const QByteArray jpeg = coded(portrait({300, 400}, QImage::Format_Grayscale8), "JPG");
    REQUIRE(jpegForPdf(jpeg));
    const Printed pdf = printed(jpeg);
    REQUIRE(pdf.images.size() == 1);
    CHECK(pdf.images[0].simplified().startsWith(u"1 0 image 300 400 gray 1 8 jpeg"));
}

TEST_CASE("a photo finer than the paper shows is made smaller, but not too small", "[form][photo]")
{
    const Printed pdf = printed(coded(portrait({1800, 2400}), "JPG"));
    REQUIRE(pdf.images.size() == 1);
    const QStringList fields = pdf.images[0].simplified().split(u' ');
    CHECK(fields[3].toInt() == Approx(436).margin(10)); // 3 : 4, filling 35.7 x 48.6 mm at 300 dots an inch.
    CHECK(fields[4].toInt() == Approx(581).margin(10));
}

TEST_CASE("a photo that is no JPEG, or one that a PDF can't hold, is painted all the same", "[form][photo]")
{
    const QByteArray jpeg = coded(portrait({300, 400}), "JPG");
    const QByteArray photo = GENERATE_COPY(coded(portrait({300, 400}), "PNG"), coded(portrait({300, 400}), "BMP"),
                                           QByteArray(jpeg + "trailing bytes"));
    CHECK_FALSE(jpegForPdf(photo));
    const Printed pdf = printed(photo);
    REQUIRE(pdf.images.size() == 1);
    CHECK(pdf.images[0].simplified().startsWith(u"1 0 image 300 400 rgb 3 8 jpeg"));
}

TEST_CASE("what is no image leaves the photo's cell empty", "[form][photo]")
{
    CHECK(FormImage::fromFile("no image").isNull());
    CHECK(FormImage::fromFile({}).isNull());
    CHECK(printed("no image").images.isEmpty());
}

TEST_CASE("a JPEG is taken as it is only when it is whole and its colours are known", "[form][photo]")
{
    const QByteArray jpeg = coded(portrait({300, 400}), "JPG");
    const auto taken = jpegForPdf(jpeg);
    REQUIRE(taken);
    CHECK(taken->size == QSize(300, 400));
    CHECK(taken->components == 3);
    CHECK(taken->bytes == jpeg);
    CHECK_FALSE(jpegForPdf(jpeg.chopped(2)));
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    REQUIRE(frame > 0);
    const auto changed = [&jpeg](qsizetype at, char byte) { return QByteArray(jpeg).replace(at, 1, &byte, 1); };
    CHECK_FALSE(jpegForPdf(changed(frame + 4, 12)));                        // 12 bits a colour
    CHECK_FALSE(jpegForPdf(changed(frame + 9, 4)));                         // CMYK
    CHECK_FALSE(jpegForPdf(changed(frame + 1, char(0xC9))));                // Arithmetic coding
    for (qsizetype length = 0; length < jpeg.indexOf("\xFF\xDA"); ++length) // A cut at any place of the head.
        CHECK_FALSE(jpegForPdf(jpeg.left(length) + "\xFF\xD9"));
}

TEST_CASE("transparent parts of an image print white", "[form][photo]")
{
    QImage image(100, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QImage paper = FormImage(image).image({50, 50});
    CHECK_FALSE(paper.hasAlphaChannel());
    CHECK(paper.pixelColor(10, 10) == QColor(Qt::white));
}
